package mizuhiki.order.confirm;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import mizuhiki.order.confirm.SeenReports.Typed;
import mizuhiki.order.daily.EnteredWork;
import mizuhiki.order.daily.TaskChoice;
import mizuhiki.shared.people.Departures.LastDays;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;

/**
 * A month's entries that nobody has looked at, day by day; and what is needed to enter one.
 *
 * @param members who was here in the month, or is now
 */
record OpenReports(
        YearMonth month,
        LocalDate today,
        List<Day> days,
        List<Person> people,
        List<Person> members,
        List<TaskChoice> tasks) {

    record Day(LocalDate day, List<Line> entries) {}

    /** @param typed what its fields hold: what staff wrote over it, or else what was told */
    record Line(EnteredWork work, Typed typed) {

        boolean isWrittenOver() {
            return !typed.equals(Typed.of(work));
        }
    }

    /** The month as it is for everybody. */
    record Frame(YearMonth month, LocalDate today, List<Person> people, LastDays lastDays) {

        private List<Person> members() {
            return people.stream()
                    .filter(person -> person.is(Role.MEMBER))
                    .filter(person -> lastDays.isHere(person, month.atDay(1)))
                    .toList();
        }
    }

    static OpenReports of(Frame frame, List<Line> open, List<TaskChoice> tasks) {
        var days = open.stream().collect(groupingBy(line -> line.work().day(), TreeMap::new, toList()));
        return new OpenReports(
                frame.month(),
                frame.today(),
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList(),
                frame.people(),
                frame.members(),
                tasks);
    }

    boolean isWrittenOver() {
        return days.stream().flatMap(day -> day.entries().stream()).anyMatch(Line::isWrittenOver);
    }

    public String name(UUID personId) {
        return people.stream()
                .filter(person -> person.id().equals(personId))
                .map(Person::displayName)
                .findFirst()
                .orElse("");
    }

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public YearMonth after() {
        return month.plusMonths(1);
    }
}
