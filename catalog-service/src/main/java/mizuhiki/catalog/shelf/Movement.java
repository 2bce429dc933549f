package mizuhiki.catalog.shelf;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to pieces of a lot, and why. What each kind does to the stock is said by the table itself.
 *
 * @param toPlace where {@code MOVED} pieces went
 * @param showId the show it happened in or for, {@code showMinute} minutes after its start
 * @param countId the count sheet on which a difference was found
 */
public record Movement(
        UUID productId,
        UUID lotId,
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
        Instant movedAt) {

    /** Made and put on the shelf, kept aside, given back, … and what each does to the pieces at its place. */
    public enum Kind {
        RECEIVED(1, 1, 0),
        HELD(0, 0, 1),
        RELEASED(0, 0, -1),
        LAPSED(0, 0, -1),
        SOLD(0, -1, -1),
        CANCELLED(0, 1, 0),
        SHIPPED(0, 0, 0),
        RETURNED(0, 1, 0),
        WRITTEN_OFF(0, -1, 0),
        MOVED(0, -1, 0),
        COUNTED(1, 1, 0);

        private final int received;
        private final int onHand;
        private final int held;

        Kind(int received, int onHand, int held) {
            this.received = received;
            this.onHand = onHand;
            this.held = held;
        }
    }

    /** How many pieces will not be sold because of it; negative where a count found some again. */
    public int lost() {
        return switch (kind) {
            case WRITTEN_OFF -> quantity;
            case COUNTED -> -quantity;
            case RECEIVED, HELD, RELEASED, LAPSED, SOLD, CANCELLED, SHIPPED, RETURNED, MOVED -> 0;
        };
    }

    /** Whether the house has fewer pieces to give away afterwards. */
    public boolean takesAway() {
        return toPlace == null && kind.onHand * quantity < 0;
    }

    public Pile appliedTo(Pile pile) {
        return pile.plus(kind.received * quantity, kind.onHand * quantity, kind.held * quantity);
    }
}
