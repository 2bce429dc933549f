package mizuhiki.order.placement;

import java.util.UUID;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.problem.Refusal;

/** What becomes of an order slip. */
sealed interface Answer {

    /** A new order, as it was written. */
    record Placed(Order order) implements Answer {}

    /** The same hand had placed it before. */
    record PlacedBefore(UUID orderId) implements Answer {}

    record Refused(Refusal refusal) implements Answer {}
}
