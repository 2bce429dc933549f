package mizuhiki.stream.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.stream.skill.Skills;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Wish;

/**
 * The people of an office in a month.
 *
 * @param given by day of a show
 * @param unavailable by show: who has something else at that time, or has passed
 */
record MonthCrowd(
        List<Person> people,
        Map<LocalDate, Map<UUID, Set<Consent>>> given,
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

    Set<Consent> given(UUID personId, LocalDate day) {
        return given.getOrDefault(day, Map.of()).getOrDefault(personId, Set.of());
    }
}
