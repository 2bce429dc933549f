package mizuhiki.order.credit;

import mizuhiki.order.intake.EventHandler;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderShipped;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

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
    public Reactions reactions() {
        return Reactions.none()
                .toEach(OrderShipped.class, shipped -> settling.shipped(shipped.orderId()))
                .toEach(GoodsReturned.class, returned -> takingBack.returned(returned.orderId()))
                .toEach(ShowEnded.class, ended -> settling.due())
                .toEach(LotMade.class, made -> settling.due());
    }
}
