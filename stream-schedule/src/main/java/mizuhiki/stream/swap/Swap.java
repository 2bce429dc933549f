package mizuhiki.stream.swap;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;

/** A role that shall change hands. */
record Swap(
        UUID id,
        UUID showId,
        UUID slotId,
        UUID fromId,
        UUID toId,
        State state,
        String title,
        Instant startsAt,
        String role,
        Exposure exposure,
        int minutes) {

    enum State {
        /** The other has not answered yet. */
        ASKED,
        /** The other said yes; staff have not looked yet. */
        AGREED
    }

    public boolean agreed() {
        return state == State.AGREED;
    }

    boolean isAskedOf(UUID personId) {
        return toId.equals(personId);
    }
}
