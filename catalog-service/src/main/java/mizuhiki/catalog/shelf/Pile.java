package mizuhiki.catalog.shelf;

import java.util.UUID;

/**
 * The pieces of one lot at one place.
 *
 * @param received ever, here
 * @param onHand held pieces included
 */
public record Pile(UUID lotId, Place place, int received, int onHand, int held) {

    public int free() {
        return onHand - held;
    }

    public boolean isAt(UUID someLotId, Place somePlace) {
        return lotId.equals(someLotId) && place.equals(somePlace);
    }

    /** Held pieces move with their hold, free ones without. */
    public Pile plus(int moreReceived, int moreOnHand, int moreHeld) {
        return new Pile(lotId, place, received + moreReceived, onHand + moreOnHand, held + moreHeld);
    }
}
