package mizuhiki.demo.house;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mizuhiki.shared.time.Moment;

/** The days of the demo, seen from the day it is set up. */
public record DemoCalendar(Instant now) {

    public LocalDate today() {
        return Moment.dayOf(now);
    }

    /** Zero is this month, two the month before last. */
    public YearMonth monthsAgo(int months) {
        return YearMonth.from(today()).minusMonths(months);
    }

    /** A working day of that month at or after the given one, and never later than yesterday. */
    public LocalDate workday(int monthsAgo, int dayOfMonth) {
        var day = monthsAgo(monthsAgo).atDay(dayOfMonth);
        while (isWeekend(day)) {
            day = day.plusDays(1);
        }
        return day.isBefore(today()) ? day : today().minusDays(1);
    }

    public List<LocalDate> workdays(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> !isWeekend(day) && day.isBefore(today()))
                .toList();
    }

    /** In about three quarters of an hour, at a full quarter. */
    public Instant soon() {
        long minutes = now.getEpochSecond() / 60 + 45;
        return Instant.ofEpochSecond((minutes / 15 + 1) * 15 * 60);
    }

    public static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Moment.JAPAN).toInstant();
    }

    public static Instant later(Instant moment, long hours) {
        return moment.plus(hours, ChronoUnit.HOURS);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
