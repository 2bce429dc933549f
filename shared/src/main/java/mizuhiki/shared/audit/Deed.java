package mizuhiki.shared.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log.
 *
 * @param position its number within the office
 * @param actorId none for what the house did by itself
 * @param details as JSON
 */
record Deed(
        long position,
        @Nullable UUID actorId,
        String action,
        @Nullable UUID subjectId,
        String details,
        Instant at) {

    /** For lists, whose cursors are ids. */
    UUID cursor() {
        return new UUID(0, position);
    }
}
