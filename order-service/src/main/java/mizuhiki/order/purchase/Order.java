package mizuhiki.order.purchase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An order, from the ticket used to the parcel sent.
 *
 * <p>Each step is allowed from where it makes sense and refused, with the reason, from everywhere else. A shipped order
 * is settled, so it can only be returned, whole or piece by piece; a cancelled or returned one never changes again, though money may still arrive
 * for what was cancelled.
 */
@Table(schema = "orders", name = "purchase")
public record Order(
        @Id UUID id,
        UUID holdId,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Piece piece,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Agreement agreement,
        State state,
        boolean packed,
        int returned,
        Instant placedAt,
        @Version int version) {

    /** Zero would mean: never saved. */
    private static final int FIRST = 1;

    public enum State {
        PLACED,
        PAID,
        SHIPPED,
        RETURNED,
        CANCELLED
    }

    public static Order placed(UUID id, UUID holdId, Piece piece, Agreement agreement, Instant placedAt) {
        return new Order(id, holdId, piece, agreement, State.PLACED, false, 0, placedAt, FIRST);
    }

    public String number() {
        return OrderNumber.of(id);
    }

    public Yen total() {
        return piece.price().plus(agreement.shippingFee());
    }

    public boolean isPackable() {
        return !packed && (state == State.PAID || state == State.PLACED && agreement.paysAtPickup());
    }

    public Order pay() {
        return switch (state) {
            case PLACED -> with(State.PAID, packed);
            case PAID, SHIPPED -> throw new OrderAlreadyPaid(number());
            case CANCELLED -> this;
            case RETURNED -> throw closed();
        };
    }

    /** The money was meant for another order. What was called off stays so, and owes nothing. */
    public Order takePaymentBack(LocalDate payBy) {
        if (agreement.payFirst()) {
            throw new PaymentDecided(number());
        }
        return switch (state) {
            case PLACED -> throw new OrderNotPaid(number());
            case PAID -> unpaid(payBy);
            case SHIPPED -> throw new OrderAlreadyShipped(number());
            case CANCELLED -> this;
            case RETURNED -> throw closed();
        };
    }

    public Order pack() {
        return switch (state) {
            case PLACED, PAID -> packNow();
            case SHIPPED -> throw new OrderAlreadyPacked(number());
            case RETURNED, CANCELLED -> throw closed();
        };
    }

    public Order ship() {
        return switch (state) {
            case PLACED -> throw new OrderNotPaid(number());
            case PAID -> shipNow();
            case SHIPPED -> throw new OrderAlreadyShipped(number());
            case RETURNED, CANCELLED -> throw closed();
        };
    }

    /** Neither on its way nor over. */
    public boolean isOpen() {
        return state == State.PLACED || state == State.PAID;
    }

    /** Not by the buyer: what was paid already has to be given back. */
    public Order cancel() {
        return switch (state) {
            case PLACED, PAID -> with(State.CANCELLED, packed);
            case SHIPPED -> throw new OrderAlreadyShipped(number());
            case RETURNED, CANCELLED -> throw closed();
        };
    }

    /** By the buyer, who may change their mind until the money is seen. */
    public Order callOff() {
        return switch (state) {
            case PLACED -> with(State.CANCELLED, packed);
            case PAID -> throw new OrderAlreadyPaid(number());
            case SHIPPED -> throw new OrderAlreadyShipped(number());
            case RETURNED, CANCELLED -> throw closed();
        };
    }

    /** Out of the house, and not come back. */
    public Order stillShipped() {
        return switch (state) {
            case PLACED, PAID -> throw new OrderNotShipped(number());
            case SHIPPED -> this;
            case RETURNED, CANCELLED -> throw closed();
        };
    }

    /** Some of its pieces, or all that are left; only then it is over. */
    public Order takeBack(int pieces) {
        return switch (state) {
            case PLACED, PAID -> throw new OrderNotShipped(number());
            case SHIPPED -> takeBackNow(pieces);
            case RETURNED, CANCELLED -> throw closed();
        };
    }

    private Order unpaid(LocalDate payBy) {
        if (packed) {
            throw new PaidAndPacked(number());
        }
        return new Order(
                id, holdId, piece, agreement.payableUntil(payBy), State.PLACED, false, returned, placedAt, version);
    }

    /** Pieces that did not come back. */
    public int kept() {
        return piece.quantity() - returned;
    }

    private Order takeBackNow(int pieces) {
        if (pieces > kept()) {
            throw new TooManyCameBack(number(), kept());
        }
        var after = pieces == kept() ? State.RETURNED : state;
        return new Order(id, holdId, piece, agreement, after, packed, returned + pieces, placedAt, version);
    }

    private Order packNow() {
        if (packed) {
            throw new OrderAlreadyPacked(number());
        }
        if (!isPackable()) {
            throw new OrderNotPaid(number());
        }
        return with(state, true);
    }

    private Order shipNow() {
        if (!packed) {
            throw new OrderNotPacked(number());
        }
        return with(State.SHIPPED, true);
    }

    private OrderClosed closed() {
        return new OrderClosed(number());
    }

    private Order with(State newState, boolean nowPacked) {
        return new Order(id, holdId, piece, agreement, newState, nowPacked, returned, placedAt, version);
    }
}
