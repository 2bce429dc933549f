package mizuhiki.stream.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.skill.Skills;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Wish;

/**
 * The people of an office on the day of a show.
 *
 * @param agreeing who agrees to be seen or heard so, on that day
 * @param unavailable who has something else at that time, or has passed
 */
public record Crowd(
        List<Person> people,
        Map<Exposure, Set<UUID>> agreeing,
        Said said,
        Skills.Known skills,
        List<Worked> worked,
        Set<UUID> unavailable) {

    public record Said(Map<UUID, Wish> wishes, Map<UUID, Integer> conditions, Map<UUID, Limits> limits) {}

    Crowd without(UUID personId) {
        var fewer = new HashSet<>(unavailable);
        fewer.add(personId);
        return new Crowd(people, agreeing, said, skills, worked, Set.copyOf(fewer));
    }

    boolean isMember(UUID personId) {
        return people.stream().anyMatch(person -> person.id().equals(personId) && person.is(Role.MEMBER));
    }

    boolean canStay(UUID personId, Exposure exposure) {
        return !unavailable.contains(personId) && agrees(personId, exposure);
    }

    boolean agrees(UUID personId, Exposure exposure) {
        return agreeing.getOrDefault(exposure, Set.of()).contains(personId);
    }
}
