package mizuhiki.stream.floor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.stream.participation.Participation;

/**
 * What staff confirm at the end of a show: how long each role took, and who helped without one.
 *
 * @param minutesByAssignment what is not named was as proposed; zero did not take place
 */
record Confirmed(Map<UUID, Integer> minutesByAssignment, List<Helper> helpers) {

    /** A member who helped without having been asked for a role before. */
    record Helper(UUID personId, String task, int minutes) {}

    static Confirmed asProposed() {
        return new Confirmed(Map.of(), List.of());
    }

    static Confirmed minutes(UUID assignmentId, int minutes) {
        return new Confirmed(Map.of(assignmentId, minutes), List.of());
    }

    List<UUID> helperIds() {
        return helpers.stream().map(Helper::personId).toList();
    }

    List<Participation> of(UUID showId, List<RoleMinutes> proposed) {
        var roles = proposed.stream()
                .map(role -> role.confirmed(minutesByAssignment.getOrDefault(role.assignmentId(), role.minutes())))
                .map(RoleMinutes::participation);
        var others = helpers.stream()
                .map(helper -> Participation.in(showId, helper.personId(), helper.task(), helper.minutes()));
        return Stream.concat(roles, others).filter(took -> took.minutes() > 0).toList();
    }
}
