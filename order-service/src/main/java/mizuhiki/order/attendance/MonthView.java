package mizuhiki.order.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.shared.people.Person;

/** A month as a grid: members down, days across. */
record MonthView(YearMonth month, List<LocalDate> days, List<Row> rows) {

    /** @param attended by day of the month */
    record Row(UUID personId, String name, Map<Integer, Attended> attended) {

        public int daysCome() {
            return attended.size();
        }

        public int minutes() {
            return attended.values().stream().mapToInt(Attended::minutes).sum();
        }
    }

    static MonthView of(YearMonth month, List<Person> members, List<Attended> attended) {
        var byPerson = attended.stream().collect(groupingBy(Attended::personId));
        var days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .toList();
        return new MonthView(
                month,
                days,
                members.stream()
                        .map(member -> row(member, byPerson.getOrDefault(member.id(), List.of())))
                        .toList());
    }

    private static Row row(Person member, List<Attended> days) {
        var byDay = days.stream().collect(toMap(day -> day.day().getDayOfMonth(), day -> day));
        return new Row(member.id(), member.displayName(), byDay);
    }

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public YearMonth after() {
        return month.plusMonths(1);
    }
}
