package mizuhiki.stream.standing;

import java.time.LocalDate;
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
 * The people of an office in a month.
 *
 * @param agreed what of them the public may see or hear, by day of a show
 * @param passed by show: nobody asks them for another turn of it, and one they have stays theirs
 * @param busy by turn: who has something else at that time
 * @param standBys by show
 */
record MonthCrowd(
        Here here,
        Map<LocalDate, Map<UUID, Set<Exposure>>> agreed,
        Said said,
        Skills.Known skills,
        List<Worked> worked,
        Map<UUID, Set<UUID>> passed,
        Map<UUID, Set<UUID>> busy,
        Map<UUID, StandBy> standBys) {

    /** By person, and then by show or by day. */
    record Said(
            Map<UUID, Map<UUID, Wish>> wishes,
            Map<UUID, Map<LocalDate, Integer>> conditions,
            Map<UUID, Limits> limits) {}

    boolean hasPassed(UUID personId, UUID showId) {
        return passed.getOrDefault(showId, Set.of()).contains(personId);
    }

    boolean isBusy(UUID personId, Turn turn) {
        return busy.getOrDefault(turn.id(), Set.of()).contains(personId);
    }

    /** Whether anybody of the staff stands by. */
    boolean isAttended(UUID showId) {
        var standBy = standBys.get(showId);
        return standBy != null && standBy.isKept(here.staff());
    }

    Set<Exposure> agreed(UUID personId, LocalDate day) {
        return agreed.getOrDefault(day, Map.of()).getOrDefault(personId, Set.of());
    }
}
