package mizuhiki.catalog.keeping;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.shelf.Movement.Kind;
import mizuhiki.catalog.shelf.Place;
import org.jspecify.annotations.Nullable;

/**
 * A movement with all that caused it.
 *
 * @param madeAt when its lot was finished
 */
record Moved(
        UUID id,
        UUID lotId,
        Instant madeAt,
        Place place,
        @Nullable Place toPlace,
        Kind kind,
        int quantity,
        @Nullable UUID holdId,
        @Nullable UUID orderId,
        @Nullable UUID personId,
        @Nullable UUID showId,
        @Nullable Integer showMinute,
        @Nullable UUID countId,
        String reason,
        Instant movedAt) {}
