package mizuhiki.stream.plan;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Person;
import mizuhiki.stream.standby.StandBy;

/**
 * Which staff stand by in a show, by name.
 *
 * @param named false: nobody has said yet who it is, only that somebody is there
 * @param mine whether the reader stands by
 */
record Presence(boolean named, List<Person> people, boolean mine) {

    static Presence of(StandBy standBy, List<Person> here, UUID readerId) {
        var people = here.stream()
                .filter(person -> person.isStaff() && standBy.personIds().contains(person.id()))
                .toList();
        return new Presence(
                standBy.named(),
                people,
                people.stream().anyMatch(person -> person.id().equals(readerId)));
    }

    public boolean nobody() {
        return named && people.isEmpty();
    }
}
