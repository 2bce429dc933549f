package mizuhiki.order.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import mizuhiki.order.opening.CalendarDay;

/**
 * How much the office was used in a month.
 *
 * @param openDays 開所日数: days on which wages are earned
 * @param userDays 延べ利用者数: for each of these days, the members who came or worked from home
 */
public record UseOfMonth(YearMonth month, int openDays, int userDays) {

    /** @param users how many used the office on each day */
    static UseOfMonth of(YearMonth month, List<CalendarDay> days, Map<LocalDate, Integer> users) {
        var counted = days.stream()
                .filter(CalendarDay::counted)
                .map(CalendarDay::day)
                .filter(day -> YearMonth.from(day).equals(month))
                .toList();
        var userDays =
                counted.stream().mapToInt(day -> users.getOrDefault(day, 0)).sum();
        return new UseOfMonth(month, counted.size(), userDays);
    }
}
