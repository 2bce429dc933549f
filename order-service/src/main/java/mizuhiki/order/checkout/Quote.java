package mizuhiki.order.checkout;

import java.time.LocalDate;
import mizuhiki.order.item.Item;
import mizuhiki.order.purchase.Agreement.Delivery;
import mizuhiki.order.shop.Terms;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.ticket.Ticket;

/** What the holder of a ticket is offered, today. */
record Quote(Ticket ticket, Item item, Terms terms, LocalDate today) {

    public Yen price() {
        return ticket.unitPrice().times(ticket.quantity());
    }

    public Yen shippingFee(Delivery delivery) {
        return terms.shippingFee(delivery);
    }

    boolean offers(Entries entries) {
        return entries.delivery() != null && terms.offers(entries.delivery());
    }

    public Yen total(Delivery delivery) {
        return price().plus(shippingFee(delivery));
    }

    public LocalDate payBy() {
        return terms.payBy(today);
    }
}
