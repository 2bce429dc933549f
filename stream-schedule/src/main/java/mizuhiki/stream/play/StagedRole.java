package mizuhiki.stream.play;

import java.util.UUID;
import mizuhiki.stream.role.RoleSlot;
import org.jspecify.annotations.Nullable;

/** A role of the show. */
public record StagedRole(RoleSlot slot, @Nullable Player player) {

    /** @param member whether their minutes earn a share; staff are paid otherwise */
    public record Player(UUID personId, String name, boolean member) {}

    Duty duty() {
        return Duty.of(slot.name(), slot.exposure());
    }

    /** Whose share it is; of a role that is still open, nobody's yet. */
    UUID whose() {
        return player == null ? slot.id() : player.personId();
    }

    boolean earns() {
        return player == null || player.member();
    }

    int minutesWorked(int showMinutes) {
        return slot.minutesWorked(showMinutes, showMinutes);
    }

    boolean isThere(int minute, int showMinutes) {
        return slot.isOn(minute, showMinutes);
    }
}
