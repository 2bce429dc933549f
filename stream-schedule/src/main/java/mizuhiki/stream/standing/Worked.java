package mizuhiki.stream.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.skill.RoleKind;
import mizuhiki.stream.turn.Past;
import mizuhiki.stream.turn.Step;

/** A role somebody had in a show that is over. */
public record Worked(UUID personId, UUID showId, String name, Exposure exposure, int minutes) {

    /** What the last weeks were for one person. */
    static Past past(UUID personId, List<Worked> all, Map<String, RoleKind> kinds) {
        var own =
                all.stream().filter(worked -> worked.personId.equals(personId)).toList();
        return new Past(
                sum(own),
                sum(own.stream().filter(Worked::isSeen).toList()),
                (int) own.stream().filter(worked -> worked.isLead(kinds)).count(),
                together(personId, own, all),
                own.stream().map(worked -> RoleKind.id(worked.name)).collect(Collectors.toSet()));
    }

    private static Map<UUID, Integer> together(UUID personId, List<Worked> own, List<Worked> all) {
        var shows = own.stream().map(Worked::showId).collect(Collectors.toSet());
        var times = new HashMap<UUID, Integer>();
        all.stream()
                .filter(worked -> shows.contains(worked.showId) && !worked.personId.equals(personId))
                .map(Worked::presence)
                .distinct()
                .forEach(other -> times.merge(other.personId, 1, Integer::sum));
        return Map.copyOf(times);
    }

    /** Somebody in a show, in however many turns. */
    private record Presence(UUID personId, UUID showId) {}

    private Presence presence() {
        return new Presence(personId, showId);
    }

    private boolean isSeen() {
        return exposure != Exposure.NONE;
    }

    private boolean isLead(Map<String, RoleKind> kinds) {
        var kind = kinds.get(name);
        return kind != null && kind.step() == Step.LEAD;
    }

    private static int sum(List<Worked> some) {
        return some.stream().mapToInt(Worked::minutes).sum();
    }
}
