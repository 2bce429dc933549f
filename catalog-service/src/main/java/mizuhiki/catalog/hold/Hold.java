package mizuhiki.catalog.hold;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.stock.Movement.Kind;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of one lot kept aside for one buyer at the price of that moment.
 *
 * <p>It becomes an order, or is released or lapses. An order may be told of late, when its hold has already been put
 * back: it was placed in time, so it gets its pieces if they are still free. What has happened before happens no second
 * time; what cannot follow on what happened is refused.
 */
public record Hold(
        UUID id,
        UUID productId,
        UUID lotId,
        int quantity,
        Yen unitPrice,
        String buyerKeyHash,
        @Nullable UUID showId,
        @Nullable UUID orderId,
        State state,
        int returned,
        Instant expiresAt) {

    /** LIVE is over too, once {@code expiresAt} has passed on the database clock. */
    public enum State {
        LIVE,
        RELEASED,
        LAPSED,
        ORDERED,
        CANCELLED,
        SHIPPED
    }

    public Instant ticketExpiresAt(Duration grace) {
        return expiresAt.minus(grace);
    }

    boolean isPutBack() {
        return state == State.RELEASED || state == State.LAPSED;
    }

    /** A stranger's hold is as good as none. */
    Step releasedBy(String someKeyHash) {
        if (!buyerKeyHash.equals(someKeyHash)) {
            throw new NotFound(id);
        }
        if (state != State.LIVE) {
            throw new HoldOver();
        }
        return Step.of(this, State.RELEASED, null, Kind.RELEASED);
    }

    Optional<Step> ordered(Sale sale) {
        refuseUnlessCovering(sale);
        return switch (state) {
            case LIVE -> step(State.ORDERED, sale, Kind.SOLD);
            case RELEASED, LAPSED -> step(State.ORDERED, sale, Kind.HELD, Kind.SOLD);
            case ORDERED, CANCELLED, SHIPPED -> before(sale);
        };
    }

    /** Of an order that never got its pieces there is nothing to put back, but it must not get them later. */
    Optional<Step> cancelled(Sale sale) {
        refuseUnlessCovering(sale);
        return switch (state) {
            case LIVE, SHIPPED -> throw new OrderOutOfStep(sale, state);
            case RELEASED, LAPSED -> step(State.CANCELLED, sale);
            case ORDERED -> step(State.CANCELLED, mine(sale), Kind.CANCELLED);
            case CANCELLED -> before(sale);
        };
    }

    Optional<Step> shipped(Sale sale) {
        refuseUnlessCovering(sale);
        return switch (state) {
            case LIVE, RELEASED, LAPSED, CANCELLED -> throw new OrderOutOfStep(sale, state);
            case ORDERED -> step(State.SHIPPED, mine(sale), Kind.SHIPPED);
            case SHIPPED -> before(sale);
        };
    }

    /** Pieces may come back one by one; those that cannot be sold again are written off. */
    Step cameBack(Sale sale, boolean resellable) {
        mine(sale);
        if (state != State.SHIPPED || !productId.equals(sale.productId()) || returned + sale.quantity() > quantity) {
            throw new OrderOutOfStep(sale, state);
        }
        return resellable
                ? Step.back(this, sale.quantity(), Kind.RETURNED)
                : Step.back(this, sale.quantity(), Kind.RETURNED, Kind.WRITTEN_OFF);
    }

    private Optional<Step> step(State next, Sale sale, Kind... movements) {
        return Optional.of(Step.of(this, next, sale.orderId(), movements));
    }

    private Optional<Step> before(Sale sale) {
        mine(sale);
        return Optional.empty();
    }

    private Sale mine(Sale sale) {
        if (!sale.orderId().equals(orderId)) {
            throw new OrderOutOfStep(sale, state);
        }
        return sale;
    }

    private void refuseUnlessCovering(Sale sale) {
        if (!productId.equals(sale.productId()) || quantity != sale.quantity()) {
            throw new OrderOutOfStep(sale, state);
        }
    }
}
