package mizuhiki.order.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import mizuhiki.order.attendance.DayCount;
import mizuhiki.order.opening.CalendarDay;

/**
 * How much the office was used in a month.
 *
 * @param openDays 開所日数: days on which wages are earned
 * @param userDays 延べ利用者数: for each of these days, the members who came or worked from home
 * @param minutes how long they were there
 */
public record UseOfMonth(YearMonth month, int openDays, int userDays, long minutes) {

    /** @param users how many used the office on each day */
    static UseOfMonth of(YearMonth month, List<CalendarDay> days, Map<LocalDate, DayCount> users) {
        var counted = days.stream()
                .filter(CalendarDay::counted)
                .map(CalendarDay::day)
                .filter(day -> YearMonth.from(day).equals(month))
                .map(day -> users.getOrDefault(day, DayCount.nobody(day)))
                .toList();
        return new UseOfMonth(
                month,
                counted.size(),
                counted.stream().mapToInt(DayCount::users).sum(),
                counted.stream().mapToLong(DayCount::minutes).sum());
    }
}
