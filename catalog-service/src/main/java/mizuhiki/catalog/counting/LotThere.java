package mizuhiki.catalog.counting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lot at a place, to be counted.
 *
 * @param expected pieces the books have there, held ones included
 * @param held of them kept for buyers who may still order
 * @param allocated ordered and not yet shipped: still in the house, but not to be counted
 * @param keptForShows put aside for shows: the same
 */
record LotThere(
        UUID lotId,
        UUID productId,
        String title,
        @Nullable UUID photoId,
        Instant madeAt,
        int expected,
        int held,
        int allocated,
        int keptForShows) {}
