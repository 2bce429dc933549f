package mizuhiki.order.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.item.Item;
import mizuhiki.order.purchase.Agreement;
import mizuhiki.order.purchase.Agreement.Delivery;
import mizuhiki.order.purchase.Agreement.Payment;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Piece;
import mizuhiki.order.shop.Terms;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.ticket.Ticket;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A filled-in order, as it is handed in.
 *
 * @param orderId what the order will be called, if it is new
 * @param keyHash by which its sender is known again
 * @param buyer sealed for this order
 * @param shown to the buyer before
 */
public record OrderSlip(
        UUID orderId,
        Ticket ticket,
        Delivery delivery,
        Payment payment,
        byte[] keyHash,
        byte[] buyer,
        Instant placedAt,
        Shown shown) {

    /**
     * What a buyer read before they ordered; null where it was not shown.
     *
     * @param promise of the terms shown
     */
    public record Shown(@Nullable Yen total, @Nullable UUID promise) {

        public static final Shown NOTHING = new Shown(null, null);

        boolean isStillSo(Order order, Terms terms) {
            return (total == null || total.equals(order.total()))
                    && (promise == null || promise.equals(terms.promise()));
        }
    }

    /** Where nothing is kept aside, nobody can wait with paying until they come. */
    public OrderSlip {
        if (ticket.isPayFirst() && payment == Payment.AT_PICKUP) {
            throw new TransferNeeded();
        }
    }

    UUID holdId() {
        return ticket.holdId();
    }

    UUID productId() {
        return ticket.productId();
    }

    LocalDate day() {
        return Moment.dayOf(placedAt);
    }

    Order order(Item item, Terms terms) {
        var agreement =
                new Agreement(delivery, payment, terms.shippingFee(delivery), terms.payBy(day()), ticket.isPayFirst());
        return Order.placed(orderId, holdId(), piece(item), agreement, placedAt);
    }

    boolean agreesTo(Order order, Terms terms) {
        return shown.isStillSo(order, terms);
    }

    private Piece piece(Item item) {
        return new Piece(
                ticket.productId(),
                ticket.lotId(),
                ticket.showId(),
                item.title(),
                item.photoId(),
                ticket.quantity(),
                ticket.unitPrice(),
                item.materialCost());
    }
}
