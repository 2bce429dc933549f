package mizuhiki.shared.event;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** What {@code order-service} publishes. */
public sealed interface OrderEvent extends Event
        permits OrderEvent.OrderPlaced, OrderEvent.OrderProgress, OrderEvent.ShopFeeSet {

    /**
     * A ticket was used: its hold is now an order.
     *
     * @param lotId of which making the pieces are; null where it was not told yet
     * @param showId the show on air when they were claimed; null where there was none, or it was not told yet
     * @param unitPrice what was agreed for one piece; null where it was not told yet
     */
    record OrderPlaced(
            UUID orderId,
            UUID holdId,
            UUID productId,
            int quantity,
            @Nullable UUID lotId,
            @Nullable UUID showId,
            @Nullable Yen unitPrice)
            implements OrderEvent {}

    /** What becomes of an order once it is placed. */
    sealed interface OrderProgress extends OrderEvent
            permits OrderPaid, PaymentTakenBack, OrderCancelled, OrderShipped, GoodsReturned {}

    /** Staff saw the money. */
    record OrderPaid(UUID orderId, UUID holdId) implements OrderProgress {}

    /** The money was another order's: this one is not paid. */
    record PaymentTakenBack(UUID orderId) implements OrderProgress {}

    /** An unshipped order was called off: its pieces are free again. */
    record OrderCancelled(UUID orderId, UUID holdId, UUID productId, int quantity) implements OrderProgress {}

    /** A parcel left the house. */
    record OrderShipped(UUID orderId, UUID holdId, UUID productId, int quantity) implements OrderProgress {}

    /** The buyer sent so many of the pieces back: onto the shelf again where resellable, else written off. */
    record GoodsReturned(UUID orderId, UUID holdId, UUID productId, int quantity, boolean resellable)
            implements OrderProgress {}

    /**
     * What a sale in the own shop is thought to cost from that day on; of several for one day the last holds.
     *
     * @param rate of the price, in hundredths of a percent
     */
    record ShopFeeSet(LocalDate validFrom, int rate) implements OrderEvent {}
}
