package mizuhiki.shared.outbox.parked;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that failed so often that it waits for somebody to look at it. */
record ParkedEvent(
        UUID id,
        String type,
        Instant occurredAt,
        Instant parkedAt,
        int attempts,
        @Nullable String error) {}
