package mizuhiki.catalog.holding;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.refusal.HoldOver;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket stands for: pieces of one lot for one buyer at the price of that moment.
 *
 * <p>Usually they are kept aside (LIVE); where whoever pays first gets them nothing is (OPEN, then AWAITING payment), and
 * an order may come, or be paid, too late (GONE).
 */
public record Hold(
        UUID id,
        UUID productId,
        UUID lotId,
        Place place,
        int quantity,
        Yen unitPrice,
        String buyerKeyHash,
        ClaimMode mode,
        @Nullable UUID showId,
        @Nullable UUID orderId,
        State state,
        int returned,
        Instant claimedAt,
        Instant expiresAt) {

    /** LIVE and OPEN are over too, once {@code expiresAt} has passed on the database clock. */
    public enum State {
        LIVE,
        OPEN,
        RELEASED,
        LAPSED,
        ORDERED,
        AWAITING,
        GONE,
        CANCELLED,
        SHIPPED;

        /** Whether there is an order for it, and nothing has come between. */
        public boolean isOrdered() {
            return this == ORDERED || this == AWAITING || this == SHIPPED;
        }
    }

    public Instant ticketExpiresAt(Duration grace) {
        return expiresAt.minus(grace);
    }

    public boolean isOpen() {
        return state == State.LIVE || state == State.OPEN;
    }

    public boolean isOver(Instant now) {
        return isOpen() && !now.isBefore(expiresAt);
    }

    public boolean isOpenFor(String someKeyHash, Instant now) {
        return isOpen() && buyerKeyHash.equals(someKeyHash) && now.isBefore(expiresAt);
    }

    /** A stranger's hold is as good as none; staff may give back any. */
    public Hold releasableBy(@Nullable String someKeyHash, Instant now) {
        if (someKeyHash != null && !buyerKeyHash.equals(someKeyHash)) {
            throw new NotFound(id);
        }
        if (!isOpen() || isOver(now)) {
            throw new HoldOver();
        }
        return this;
    }

    public Hold become(State newState) {
        return with(newState, orderId, returned);
    }

    public Hold ordered(State newState, UUID newOrderId) {
        return with(newState, newOrderId, returned);
    }

    public Hold cameBack(int pieces) {
        return with(state, orderId, returned + pieces);
    }

    public Hold at(Place newPlace) {
        return new Hold(
                id,
                productId,
                lotId,
                newPlace,
                quantity,
                unitPrice,
                buyerKeyHash,
                mode,
                showId,
                orderId,
                state,
                returned,
                claimedAt,
                expiresAt);
    }

    private Hold with(State newState, @Nullable UUID newOrderId, int newReturned) {
        return new Hold(
                id,
                productId,
                lotId,
                place,
                quantity,
                unitPrice,
                buyerKeyHash,
                mode,
                showId,
                newOrderId,
                newState,
                newReturned,
                claimedAt,
                expiresAt);
    }
}
