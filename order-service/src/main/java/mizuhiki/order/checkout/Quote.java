package mizuhiki.order.checkout;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import mizuhiki.order.purchase.Agreement;
import mizuhiki.order.purchase.Agreement.Delivery;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Piece;
import mizuhiki.order.shop.Item;
import mizuhiki.order.shop.Terms;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.ticket.Ticket;
import mizuhiki.shared.time.Moment;

/** What the holder of a ticket is offered, today. */
record Quote(Ticket ticket, Item item, Terms terms, LocalDate today) {

    public Yen price() {
        return ticket.unitPrice().times(ticket.quantity());
    }

    public Yen shippingFee(Delivery delivery) {
        return switch (delivery) {
            case SHIPPING -> terms.shippingFee();
            case PICKUP -> Yen.ZERO;
        };
    }

    public Yen total(Delivery delivery) {
        return price().plus(shippingFee(delivery));
    }

    public LocalDate payBy() {
        return terms.payBy(today);
    }

    Order order(Entries entries, Instant placedAt) {
        var delivery = requireNonNull(entries.delivery());
        var agreement = new Agreement(
                delivery,
                requireNonNull(entries.payment()),
                shippingFee(delivery),
                terms.payBy(Moment.dayOf(placedAt)));
        return Order.placed(ticket.holdId(), piece(), agreement, placedAt);
    }

    private Piece piece() {
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
