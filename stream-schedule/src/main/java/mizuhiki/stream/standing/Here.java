package mizuhiki.stream.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;

/** Everybody who is at the office. */
public record Here(List<Person> people) {

    public Optional<Person> find(UUID personId) {
        return people.stream().filter(person -> person.id().equals(personId)).findFirst();
    }

    public String name(UUID personId) {
        return find(personId).map(Person::displayName).orElse("");
    }

    List<UUID> ids() {
        return people.stream().map(Person::id).toList();
    }

    boolean isMember(UUID personId) {
        return find(personId).filter(Here::isMember).isPresent();
    }

    Set<UUID> members() {
        return people.stream().filter(Here::isMember).map(Person::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Members, and whoever else has a role already. */
    List<Person> inQuestion(Set<UUID> asked) {
        return people.stream()
                .filter(person -> isMember(person) || asked.contains(person.id()))
                .toList();
    }

    private static boolean isMember(Person person) {
        return person.is(Role.MEMBER);
    }
}
