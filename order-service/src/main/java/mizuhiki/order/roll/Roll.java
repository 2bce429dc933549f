package mizuhiki.order.roll;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mizuhiki.order.attendance.Attended;
import mizuhiki.order.opening.CalendarDay;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;

/**
 * A month as a grid: members down, days across.
 *
 * @param unconfirmed how many came on each day that is still to be confirmed
 * @param onClosedDays how many came on each day on which the office is closed
 */
record Roll(
        YearMonth month,
        List<CalendarDay> days,
        List<Row> rows,
        Map<LocalDate, Long> unconfirmed,
        Map<LocalDate, Long> onClosedDays) {

    /** @param attended by day of the month */
    record Row(UUID personId, String name, Map<Integer, Attended> attended) {

        public int daysCome() {
            return attended.size();
        }

        public int minutes() {
            return attended.values().stream().mapToInt(Attended::minutes).sum();
        }
    }

    /** The month as it is for everybody. */
    record Frame(YearMonth month, List<CalendarDay> days, List<Person> people) {

        Predicate<Attended> isClosed() {
            var closed = days.stream()
                    .filter(CalendarDay::isClosed)
                    .map(CalendarDay::day)
                    .toList();
            return attended -> closed.contains(attended.day());
        }
    }

    static Roll of(Frame frame, List<Attended> attended) {
        var byPerson = attended.stream().collect(groupingBy(Attended::personId));
        var rows = frame.people().stream()
                .filter(person -> person.active() && person.is(Role.MEMBER) || byPerson.containsKey(person.id()))
                .map(person -> row(person, byPerson.getOrDefault(person.id(), List.of())));
        return new Roll(
                frame.month(),
                frame.days(),
                rows.toList(),
                byDay(attended.stream().filter(came -> !came.isConfirmed())),
                byDay(attended.stream().filter(frame.isClosed())));
    }

    private static Map<LocalDate, Long> byDay(Stream<Attended> attended) {
        return attended.collect(groupingBy(Attended::day, TreeMap::new, counting()));
    }

    private static Row row(Person person, List<Attended> days) {
        var byDay = days.stream().collect(toMap(day -> day.day().getDayOfMonth(), day -> day));
        return new Row(person.id(), person.displayName(), byDay);
    }

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public YearMonth after() {
        return month.plusMonths(1);
    }
}
