package mizuhiki.catalog.tray;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** Whatever may be asked at the desk about a product, or told there. Written to the log as JSON: only ever added to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Request {

    UUID productId();

    /** The business time of it; expiry is judged by the database clock. */
    Instant at();

    /**
     * Somebody wants pieces now.
     *
     * @param id of the hold or the place in the queue it will become
     * @param showId the show whose door it came through; null for the shop
     */
    record Claim(
            UUID id,
            UUID productId,
            int quantity,
            String buyerKeyHash,
            @Nullable UUID showId,
            Instant at) implements Request {}

    /** Staff keep pieces aside for somebody, whatever the mode and the queue; once where they tap twice. */
    record StaffClaim(
            UUID id,
            UUID productId,
            int quantity,
            String buyerKeyHash,
            @Nullable UUID showId,
            Instant at) implements Request {}

    /** @param buyerKeyHash null: staff give it back */
    record Release(UUID productId, UUID holdId, @Nullable String buyerKeyHash, Instant at) implements Request {}

    record Leave(UUID productId, UUID waiterId, String buyerKeyHash, Instant at) implements Request {}

    /** A buyer wants nothing of this any more: what is kept aside for them, and their place in the queue. */
    record Withdraw(UUID productId, String buyerKeyHash, Instant at) implements Request {}

    /** Staff give pieces to somebody in the queue. */
    record Give(UUID productId, UUID waiterId, Instant at) implements Request {}

    /** Staff end somebody's place in the queue. */
    record TakeOut(UUID productId, UUID waiterId, UUID personId, Instant at) implements Request {}

    /** Nobody wants anything, but time has passed. */
    record Look(UUID productId, Instant at) implements Request {}

    /** What became of an order. */
    record Order(Sale sale, Step step, Instant at) implements Request {

        public enum Step {
            PLACED,
            PAID,
            CANCELLED,
            SHIPPED,
            CAME_BACK,
            CAME_BACK_BROKEN
        }

        @Override
        public UUID productId() {
            return sale.productId();
        }
    }

    /** Pieces were taken: an order that waits for its payment is asked after, whether they are still enough for it. */
    record CallOff(UUID productId, UUID holdId, Instant at) implements Request {}

    record Receive(UUID productId, UUID lotId, int quantity, Instant at) implements Request {}

    /** @param price null: no longer for sale */
    record Offer(UUID productId, @Nullable Yen price, Instant at) implements Request {}

    record Move(
            UUID productId, UUID lotId, Place from, Place to, int quantity, UUID personId, String reason, Instant at)
            implements Request {}

    record WriteOff(UUID productId, UUID lotId, Place place, int quantity, UUID personId, String reason, Instant at)
            implements Request {}

    /** @param pieces found at the place, held ones included */
    record Count(
            UUID productId, UUID lotId, Place place, int pieces, UUID countId, UUID personId, String reason, Instant at)
            implements Request {}

    /** The product stands on the run sheet of a show. */
    record Plan(ShowLine line, Instant at) implements Request {

        @Override
        public UUID productId() {
            return line.productId();
        }
    }

    /** A show begins, shows this product or another one, or is over for it. */
    record Air(UUID productId, UUID showId, Cue cue, Instant at) implements Request {

        public enum Cue {
            START,
            PIN,
            UNPIN,
            END
        }
    }
}
