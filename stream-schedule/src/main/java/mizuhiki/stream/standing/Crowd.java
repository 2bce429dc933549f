package mizuhiki.stream.standing;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.skill.Skills;
import mizuhiki.stream.standby.StandBy;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Wish;

/**
 * The people of an office on the day of a show.
 *
 * @param agreed what of them the public may see or hear on that day
 */
public record Crowd(
        Here here,
        Map<UUID, Set<Exposure>> agreed,
        Said said,
        Skills.Known skills,
        List<Worked> worked,
        Away away,
        StandBy standBy) {

    public record Said(Map<UUID, Wish> wishes, Map<UUID, Integer> conditions, Map<UUID, Limits> limits) {}

    /**
     * Who does not come.
     *
     * @param ill or for another reason not at all
     * @param passed a turn of the show: nobody asks them for another, and one they have stays theirs
     * @param busy by turn: who has something else at that time
     */
    public record Away(Set<UUID> ill, Set<UUID> passed, Map<UUID, Set<UUID>> busy) {

        Away without(UUID personId) {
            var more = new HashSet<>(ill);
            more.add(personId);
            return new Away(Set.copyOf(more), passed, busy);
        }

        boolean isBusy(UUID personId, Turn turn) {
            return busy.getOrDefault(turn.id(), Set.of()).contains(personId);
        }
    }

    Crowd without(UUID personId) {
        return new Crowd(here, agreed, said, skills, worked, away.without(personId), standBy);
    }

    boolean canStay(UUID personId, Turn turn) {
        return !away.ill().contains(personId)
                && !away.isBusy(personId, turn)
                && agreed(personId).contains(turn.exposure());
    }

    Set<Exposure> agreed(UUID personId) {
        return agreed.getOrDefault(personId, Set.of());
    }

    /** Whether anybody of the staff stands by who can really come. */
    boolean isAttended() {
        return standBy.isKept(here.staff().stream()
                .filter(staff -> !away.ill().contains(staff))
                .collect(toSet()));
    }
}
