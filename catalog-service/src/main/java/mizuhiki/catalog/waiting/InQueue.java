package mizuhiki.catalog.waiting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for a product.
 *
 * @param place 1 for whoever is next
 * @param byStaff nothing is given here unless staff do
 * @param platform where they wrote that they want it, and {@code author} as whom; null where their browser waits
 */
public record InQueue(
        UUID id,
        int place,
        int quantity,
        Instant joinedAt,
        Instant waitsUntil,
        @Nullable UUID showId,
        boolean byStaff,
        @Nullable String platform,
        @Nullable String author) {}
