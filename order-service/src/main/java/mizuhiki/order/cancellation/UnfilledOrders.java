package mizuhiki.order.cancellation;

import mizuhiki.order.intake.EventHandler;
import mizuhiki.shared.event.CatalogEvent.OrderUnfilled;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.stereotype.Component;

/** Hears that no piece is left for an order. */
@Component
class UnfilledOrders implements EventHandler {

    private final Cancelling cancelling;

    UnfilledOrders(Cancelling cancelling) {
        this.cancelling = cancelling;
    }

    @Override
    public Reactions reactions() {
        return Reactions.none().toEach(OrderUnfilled.class, order -> cancelling.leaveUnfilled(order.orderId()));
    }
}
