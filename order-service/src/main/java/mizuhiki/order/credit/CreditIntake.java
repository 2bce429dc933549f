package mizuhiki.order.credit;

import java.util.UUID;
import mizuhiki.order.intake.EventHandler;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderShipped;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Settles when something a sale waited for has happened; after the work that came with it was recorded. */
@Component
@Order(20)
class CreditIntake implements EventHandler {

    private final Settling settling;
    private final TakingBack takingBack;

    CreditIntake(Settling settling, TakingBack takingBack) {
        this.settling = settling;
        this.takingBack = takingBack;
    }

    @Override
    public Mono<Void> on(UUID eventId, Event event) {
        return switch (event) {
            case OrderShipped shipped -> settling.shipped(shipped.orderId());
            case GoodsReturned returned -> takingBack.returned(returned.orderId());
            case ShowEnded ended -> settling.settleReady();
            case LotMade made -> settling.settleReady();
            default -> Mono.empty();
        };
    }
}
