package mizuhiki.order.roll;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.attendance.Attended;
import mizuhiki.order.opening.CalendarDay;
import mizuhiki.order.roll.UnnotedDays.UnnotedDay;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;

/**
 * A month as a grid: members down, days across.
 *
 * @param settled it is closed, and nothing of it is left to mend
 * @param unconfirmed how many came on each day that is still to be confirmed
 * @param onClosedDays how many came on each day on which the office is closed
 * @param nobody days gone by that count as open, and on which nobody came
 * @param worked who worked on each day without being noted
 */
record Roll(
        YearMonth month,
        boolean settled,
        List<CalendarDay> days,
        List<Row> rows,
        Map<LocalDate, Long> unconfirmed,
        Map<LocalDate, Long> onClosedDays,
        List<LocalDate> nobody,
        Map<LocalDate, List<String>> worked) {

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
    record Frame(YearMonth month, boolean settled, LocalDate today, List<CalendarDay> days, List<Person> people) {

        OddDays odd(List<Attended> attended) {
            return new OddDays(today, days, attended.stream().map(Attended::day).collect(toSet()));
        }

        Map<LocalDate, List<String>> named(List<UnnotedDay> worked) {
            var names = people.stream().collect(toMap(Person::id, Person::displayName));
            return worked.stream()
                    .collect(groupingBy(
                            UnnotedDay::day,
                            TreeMap::new,
                            mapping(member -> names.getOrDefault(member.personId(), ""), toList())));
        }
    }

    static Roll of(Frame frame, List<Attended> attended, List<UnnotedDay> worked) {
        var odd = frame.odd(attended);
        var closed = Set.copyOf(odd.closed());
        var byPerson = attended.stream().collect(groupingBy(Attended::personId));
        var rows = frame.people().stream()
                .filter(person -> person.active() && person.is(Role.MEMBER) || byPerson.containsKey(person.id()))
                .map(person -> row(person, byPerson.getOrDefault(person.id(), List.of())));
        return new Roll(
                frame.month(),
                frame.settled(),
                frame.days(),
                rows.toList(),
                byDay(attended.stream().filter(came -> !came.isConfirmed())),
                byDay(attended.stream().filter(came -> closed.contains(came.day()))),
                odd.empty(),
                frame.named(worked));
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
