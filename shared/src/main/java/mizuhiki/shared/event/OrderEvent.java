package mizuhiki.shared.event;

import java.util.UUID;

/** What {@code order-service} publishes. */
public sealed interface OrderEvent extends Event
        permits OrderEvent.OrderPlaced,
                OrderEvent.OrderPaid,
                OrderEvent.OrderCancelled,
                OrderEvent.OrderShipped,
                OrderEvent.GoodsReturned {

    /** A ticket was used: its hold is now an order. */
    record OrderPlaced(UUID orderId, UUID holdId, UUID productId, int quantity) implements OrderEvent {}

    /** Staff saw the money. */
    record OrderPaid(UUID orderId, UUID holdId) implements OrderEvent {}

    /** An unshipped order was called off: its pieces are free again. */
    record OrderCancelled(UUID orderId, UUID holdId, UUID productId, int quantity) implements OrderEvent {}

    /** A parcel left the house. */
    record OrderShipped(UUID orderId, UUID holdId, UUID productId, int quantity) implements OrderEvent {}

    /** The buyer sent the pieces back: onto the shelf again where resellable, else written off. */
    record GoodsReturned(UUID orderId, UUID holdId, UUID productId, int quantity, boolean resellable)
            implements OrderEvent {}
}
