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
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;

/** A month's entries that nobody has looked at, day by day; and what is needed to enter one. */
record OpenReports(YearMonth month, LocalDate today, List<Day> days, List<Person> people, List<TaskChoice> tasks) {

    record Day(LocalDate day, List<Line> entries) {}

    /** @param typed what its fields hold: what staff wrote over it, or else what was told */
    record Line(EnteredWork work, Typed typed) {

        boolean isWrittenOver() {
            return !typed.equals(Typed.of(work));
        }
    }

    static OpenReports of(
            YearMonth month, LocalDate today, List<Line> open, List<Person> people, List<TaskChoice> tasks) {
        var days = open.stream().collect(groupingBy(line -> line.work().day(), TreeMap::new, toList()));
        return new OpenReports(
                month,
                today,
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList(),
                people,
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

    public List<Person> members() {
        return people.stream()
                .filter(Person::active)
                .filter(person -> person.is(Role.MEMBER))
                .toList();
    }

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public YearMonth after() {
        return month.plusMonths(1);
    }
}
