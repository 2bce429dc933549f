package mizuhiki.order.opening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import mizuhiki.order.bankday.NationalHolidays;
import org.jspecify.annotations.Nullable;

/**
 * A month as weeks from Monday to Sunday.
 *
 * @param rule in force at its end
 * @param chosen the day somebody wants to change
 */
record OpeningMonth(
        YearMonth month,
        List<CalendarDay> days,
        OpeningRule rule,
        @Nullable CalendarDay chosen) {

    static OpeningMonth of(YearMonth month, @Nullable LocalDate chosen, OpeningCalendar calendar) {
        return new OpeningMonth(
                month,
                calendar.between(month.atDay(1), month.atEndOfMonth()),
                calendar.ruleOn(month.atEndOfMonth()),
                chosen == null || !YearMonth.from(chosen).equals(month) ? null : calendar.on(chosen));
    }

    /** Days before the first and after the last are null. */
    public List<List<@Nullable CalendarDay>> weeks() {
        var cells = new ArrayList<@Nullable CalendarDay>();
        for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            cells.add(null);
        }
        cells.addAll(days);
        while (cells.size() % 7 > 0) {
            cells.add(null);
        }
        var weeks = new ArrayList<List<@Nullable CalendarDay>>();
        for (int start = 0; start < cells.size(); start += 7) {
            weeks.add(cells.subList(start, start + 7));
        }
        return weeks;
    }

    /** What the office does on it is said apart. */
    public boolean isHoliday(LocalDate day) {
        return NationalHolidays.has(day);
    }

    public long counted() {
        return days.stream().filter(CalendarDay::counted).count();
    }

    public List<DayOfWeek> allWeekdays() {
        return List.of(DayOfWeek.values());
    }

    List<String> usualWeekdays() {
        return rule.weekdays().stream().map(DayOfWeek::name).toList();
    }

    public List<DayKind> kinds() {
        return List.of(DayKind.values());
    }

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public YearMonth after() {
        return month.plusMonths(1);
    }
}
