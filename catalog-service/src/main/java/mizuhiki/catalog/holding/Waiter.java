package mizuhiki.catalog.holding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the queue for a product.
 *
 * @param turn later ones have higher turns
 * @param holdId what they got when it was their turn
 */
public record Waiter(
        UUID id,
        UUID productId,
        int quantity,
        String buyerKeyHash,
        @Nullable UUID showId,
        long turn,
        State state,
        @Nullable UUID holdId,
        Instant joinedAt,
        Instant waitsUntil) {

    /** GIVEN: it was their turn. OVER: they waited too long. TAKEN_OUT: by staff. */
    public enum State {
        WAITING,
        GIVEN,
        LEFT,
        OVER,
        TAKEN_OUT
    }

    public boolean isOf(String someKeyHash) {
        return buyerKeyHash.equals(someKeyHash);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(waitsUntil);
    }

    public Waiter given(UUID newHoldId) {
        return with(State.GIVEN, newHoldId);
    }

    public Waiter left() {
        return with(State.LEFT, null);
    }

    public Waiter over() {
        return with(State.OVER, null);
    }

    public Waiter takenOut() {
        return with(State.TAKEN_OUT, null);
    }

    private Waiter with(State newState, @Nullable UUID newHoldId) {
        return new Waiter(
                id, productId, quantity, buyerKeyHash, showId, turn, newState, newHoldId, joinedAt, waitsUntil);
    }
}
