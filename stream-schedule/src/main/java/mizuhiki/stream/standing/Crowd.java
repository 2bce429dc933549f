package mizuhiki.stream.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.skill.Skills;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Wish;

/**
 * The people of an office on the day of a show.
 *
 * @param agreed what of them the public may see or hear on that day
 * @param unavailable who has something else at that time, or has passed
 */
public record Crowd(
        Here here,
        Map<UUID, Set<Exposure>> agreed,
        Said said,
        Skills.Known skills,
        List<Worked> worked,
        Set<UUID> unavailable) {

    public record Said(Map<UUID, Wish> wishes, Map<UUID, Integer> conditions, Map<UUID, Limits> limits) {}

    Crowd without(UUID personId) {
        var fewer = new HashSet<>(unavailable);
        fewer.add(personId);
        return new Crowd(here, agreed, said, skills, worked, Set.copyOf(fewer));
    }

    boolean canStay(UUID personId, Exposure exposure) {
        return !unavailable.contains(personId) && agreed(personId).contains(exposure);
    }

    Set<Exposure> agreed(UUID personId) {
        return agreed.getOrDefault(personId, Set.of());
    }
}
