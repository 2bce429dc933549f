package mizuhiki.order.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mizuhiki.order.opening.CalendarDay;

/**
 * Days of which the calendar and the roll say different things.
 *
 * @param came the days on which anybody came, or worked from home
 */
record OddDays(LocalDate today, List<CalendarDay> days, Set<LocalDate> came) {

    /** Somebody came although the office was closed. */
    List<LocalDate> closed() {
        return days.stream()
                .filter(CalendarDay::isClosed)
                .map(CalendarDay::day)
                .filter(came::contains)
                .toList();
    }

    /** One of 開所日数, and nobody came; today somebody still may. */
    List<LocalDate> empty() {
        return days.stream()
                .filter(CalendarDay::counted)
                .map(CalendarDay::day)
                .filter(day -> day.isBefore(today) && !came.contains(day))
                .toList();
    }
}
