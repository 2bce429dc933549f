package mizuhiki.catalog.counting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a count sheet that was taken.
 *
 * @param expected what the books had
 * @param pieces what was counted, and what the books have had since
 */
record PastLine(
        UUID productId, UUID lotId, String title, @Nullable UUID photoId, Instant madeAt, int expected, int pieces) {

    public int difference() {
        return pieces - expected;
    }
}
