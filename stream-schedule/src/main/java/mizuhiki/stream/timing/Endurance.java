package mizuhiki.stream.timing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.skill.RoleKind;

/**
 * How long a show may go on without a break.
 *
 * @param role the one that needs it first
 */
public record Endurance(String role, int minutes) {

    /** Only roles that are meant to last longer than their kind allows at a stretch; none where nobody needs a break. */
    static Optional<Endurance> of(Collection<RoleSlot> slots, Map<String, RoleKind> kinds) {
        return slots.stream()
                .flatMap(slot ->
                        Stream.ofNullable(kinds.get(slot.name())).filter(kind -> kind.isTooLong(slot.minutes())))
                .map(kind -> new Endurance(kind.name(), Objects.requireNonNull(kind.mostMinutes())))
                .min(Comparator.comparingInt(Endurance::minutes).thenComparing(Endurance::role));
    }
}
