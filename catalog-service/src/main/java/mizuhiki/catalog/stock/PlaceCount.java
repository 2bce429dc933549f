package mizuhiki.catalog.stock;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.shelf.Place;

/**
 * Where the pieces of a lot are, or were when they left: at this place, at this moment.
 *
 * @param madeAt when the lot was finished
 */
public record PlaceCount(
        UUID lotId, Instant madeAt, Place place, int available, int held, int allocated, int shipped, int writtenOff) {

    public int onHand() {
        return available + held;
    }
}
