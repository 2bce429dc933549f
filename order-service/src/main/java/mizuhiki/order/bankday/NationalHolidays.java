package mizuhiki.order.bankday;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/**
 * 国民の祝日に関する法律 as it stands since 2022: fixed days, days that fall on a Monday, the two equinoxes, the day after
 * a holiday on a Sunday, and a day between two holidays.
 *
 * <p>The equinoxes are astronomy, fixed each February for the next year (暦要項); the usual formula gives the same days
 * from 1980 to 2099. A holiday of one year only is entered by hand.
 */
public final class NationalHolidays {

    /** 2 条. */
    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "元日",
            MonthDay.of(2, 11), "建国記念の日",
            MonthDay.of(2, 23), "天皇誕生日",
            MonthDay.of(4, 29), "昭和の日",
            MonthDay.of(5, 3), "憲法記念日",
            MonthDay.of(5, 4), "みどりの日",
            MonthDay.of(5, 5), "こどもの日",
            MonthDay.of(8, 11), "山の日",
            MonthDay.of(11, 3), "文化の日",
            MonthDay.of(11, 23), "勤労感謝の日");

    /** Which Monday of which month: 成人の日, 海の日, 敬老の日, スポーツの日. */
    private static final Map<Integer, Integer> MONDAYS = Map.of(1, 2, 7, 3, 9, 3, 10, 2);

    private static final double VERNAL = 20.8431;
    private static final double AUTUMNAL = 23.2488;
    private static final double DRIFT = 0.242194;
    private static final int EPOCH = 1980;

    private NationalHolidays() {}

    public static boolean has(LocalDate day) {
        return isNamed(day) || isInstead(day) || isBetween(day);
    }

    private static boolean isNamed(LocalDate day) {
        return FIXED.containsKey(MonthDay.from(day)) || isHappyMonday(day) || isEquinox(day);
    }

    private static boolean isHappyMonday(LocalDate day) {
        var ordinal = MONDAYS.get(day.getMonthValue());
        return ordinal != null && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, MONDAY)));
    }

    private static boolean isEquinox(LocalDate day) {
        return switch (day.getMonth()) {
            case MARCH -> day.getDayOfMonth() == equinox(VERNAL, day.getYear());
            case SEPTEMBER -> day.getDayOfMonth() == equinox(AUTUMNAL, day.getYear());
            default -> false;
        };
    }

    private static int equinox(double first, int year) {
        return (int) (first + DRIFT * (year - EPOCH)) - (year - EPOCH) / 4;
    }

    /** 3 条 2 項: the first day after a holiday on a Sunday that is no holiday itself. */
    private static boolean isInstead(LocalDate day) {
        var before = day.minusDays(1);
        while (isNamed(before)) {
            if (before.getDayOfWeek() == SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    /** 3 条 3 項. */
    private static boolean isBetween(LocalDate day) {
        return isNamed(day.minusDays(1)) && isNamed(day.plusDays(1));
    }
}
