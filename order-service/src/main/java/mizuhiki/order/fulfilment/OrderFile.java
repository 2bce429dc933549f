package mizuhiki.order.fulfilment;

import mizuhiki.order.buyer.Buyer;
import mizuhiki.order.cancellation.Cancellation;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.shop.Terms;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** All that staff need to see of one order. */
record OrderFile(
        Order order,
        Buyer buyer,
        @Nullable Shipment shipment,
        @Nullable Cancellation cancellation,
        Terms terms) {

    /** What is usually paid for the parcel; nothing where it is handed over. */
    public Yen usualShippingCost() {
        return switch (order.agreement().delivery()) {
            case SHIPPING -> terms.shippingCost();
            case PICKUP -> Yen.ZERO;
        };
    }

    public Yen usualChannelFee() {
        return terms.channelFeeOf(order.piece().price());
    }
}
