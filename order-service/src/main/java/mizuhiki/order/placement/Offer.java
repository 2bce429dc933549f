package mizuhiki.order.placement;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.item.Item;
import mizuhiki.order.placement.Answer.Placed;
import mizuhiki.order.placement.Answer.Refused;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.shop.ShopNotOpen;
import mizuhiki.order.shop.Terms;
import mizuhiki.shared.problem.NotFound;

/** What the order slips of one batch ask for, and the terms of their days. */
record Offer(Map<UUID, Item> items, Map<LocalDate, Terms> terms) {

    /** The order a slip asks for, or why there is no such thing. */
    Answer to(OrderSlip slip) {
        var item = items.get(slip.productId());
        var ofTheDay = terms.get(slip.day());
        if (item == null) {
            return new Refused(new NotFound(slip.productId()));
        }
        return ofTheDay == null ? new Refused(new ShopNotOpen()) : agreed(slip, slip.order(item, ofTheDay), ofTheDay);
    }

    /** Nobody owes what they were not shown, and nobody is promised less. */
    private static Answer agreed(OrderSlip slip, Order order, Terms terms) {
        if (!terms.offers(slip.delivery())) {
            return new Refused(new PickupNotOffered());
        }
        return slip.agreesTo(order, terms) ? new Placed(order) : new Refused(new TermsChanged());
    }
}
