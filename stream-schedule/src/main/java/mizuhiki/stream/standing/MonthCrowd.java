package mizuhiki.stream.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.skill.Skills;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Wish;

/**
 * The people of an office in a month.
 *
 * @param agreed what of them the public may see or hear, by day of a show
 * @param unavailable by show: who has something else at that time, or has passed
 */
record MonthCrowd(
        Here here,
        Map<LocalDate, Map<UUID, Set<Exposure>>> agreed,
        Said said,
        Skills.Known skills,
        List<Worked> worked,
        Map<UUID, Set<UUID>> unavailable) {

    /** By person, and then by show or by day. */
    record Said(
            Map<UUID, Map<UUID, Wish>> wishes,
            Map<UUID, Map<LocalDate, Integer>> conditions,
            Map<UUID, Limits> limits) {}

    boolean cannotCome(UUID personId, UUID showId) {
        return unavailable.getOrDefault(showId, Set.of()).contains(personId);
    }

    Set<Exposure> agreed(UUID personId, LocalDate day) {
        return agreed.getOrDefault(day, Map.of()).getOrDefault(personId, Set.of());
    }
}
