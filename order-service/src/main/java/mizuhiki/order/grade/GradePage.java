package mizuhiki.order.grade;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;

/** Everything that was decided about grades, the latest last. */
record GradePage(GradeBook book, LocalDate today, List<Person> members, Map<UUID, String> names) {

    static GradePage of(GradeBook book, List<Person> people, LocalDate today) {
        var members = people.stream()
                .filter(Person::active)
                .filter(person -> person.is(Role.MEMBER))
                .toList();
        return new GradePage(book, today, members, people.stream().collect(toMap(Person::id, Person::displayName)));
    }

    /** Today, or on a day that was decided for already. */
    public boolean on() {
        return book.isOn(today)
                || book.gradings().stream()
                        .filter(grading -> grading.validFrom().isAfter(today))
                        .anyMatch(Grading::allowed);
    }

    public String name(UUID personId) {
        return names.getOrDefault(personId, "");
    }
}
