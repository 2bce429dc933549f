package mizuhiki.stream.talk;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk as one of its two people sees it.
 *
 * @param gathering what everybody may come to at that time
 * @param roomBefore where it was, if the other one chose another room since; empty: in none
 */
record TalkLine(
        UUID id,
        String with,
        Instant startsAt,
        LocalTime endTime,
        @Nullable String gathering,
        @Nullable String room,
        @Nullable String roomBefore) {

    /** Whether it is in another room than it was, back and forth not counted. */
    public boolean moved() {
        return roomBefore != null && !roomBefore.equals(room == null ? "" : room);
    }
}
