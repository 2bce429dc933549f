package mizuhiki.order.fulfilment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import mizuhiki.order.buyer.Buyer;
import mizuhiki.order.cancellation.Cancellation;
import mizuhiki.order.cancellation.Owed;
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

    /** Where something was called off or came back. */
    public @Nullable Owed owed() {
        return cancellation == null ? null : new Owed(order, cancellation);
    }

    /** For the next return that is written on the page. */
    public UUID newReturn() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    public Yen usualChannelFee() {
        return terms.channelFeeOf(order.piece().price());
    }
}
