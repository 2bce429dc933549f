package mizuhiki.order.cancellation;

import java.util.UUID;
import mizuhiki.order.intake.EventHandler;
import mizuhiki.shared.event.CatalogEvent.OrderUnfilled;
import mizuhiki.shared.event.Event;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hears that a piece had gone to somebody who paid first. */
@Component
class UnfilledOrders implements EventHandler {

    private final Cancelling cancelling;

    UnfilledOrders(Cancelling cancelling) {
        this.cancelling = cancelling;
    }

    @Override
    public Mono<Void> on(UUID eventId, Event event) {
        return event instanceof OrderUnfilled unfilled ? cancelling.leaveUnfilled(unfilled.orderId()) : Mono.empty();
    }
}
