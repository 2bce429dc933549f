package mizuhiki.stream.timing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /** The segments in which somebody would have been on for too long, were there no break before them. */
    Set<UUID> exceeded(List<Stretch> stretches) {
        var exceeded = new HashSet<UUID>();
        var since = 0;
        for (var stretch : stretches.stream().filter(Stretch::takesTime).toList()) {
            since = stretch.isBreak() ? 0 : since + stretch.minutes();
            if (since > minutes && since > stretch.minutes()) {
                exceeded.add(stretch.segment().id());
                since = stretch.minutes();
            }
        }
        return Set.copyOf(exceeded);
    }
}
