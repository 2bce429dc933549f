package mizuhiki.shared.ticket;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The right to buy what a hold keeps aside.
 *
 * @param showId the show on air when it was claimed
 * @param buyerKey secret of the buyer's browser; the order page is found with it
 * @param expiresAt by the database clock; the hold itself lives a little longer, so that an order placed in the last
 *     second always finds its piece
 * @param mode whether a piece is kept aside; a ticket from before this was written down keeps one aside
 */
public record Ticket(
        UUID officeId,
        UUID holdId,
        UUID productId,
        UUID lotId,
        @Nullable UUID showId,
        int quantity,
        Yen unitPrice,
        String buyerKey,
        Instant expiresAt,
        @Nullable ClaimMode mode) {

    /** Whoever pays first gets the piece; until then it is nobody's. */
    public boolean isPayFirst() {
        return mode == ClaimMode.PAY_FIRST;
    }
}
