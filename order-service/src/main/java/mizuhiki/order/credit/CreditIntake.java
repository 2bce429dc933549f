package mizuhiki.order.credit;

import mizuhiki.order.intake.EventHandler;
import mizuhiki.order.writeoff.WritingOff;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.CatalogEvent.MaterialMoved;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderShipped;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Settles when something a sale waited for has happened; after the work that came with it was recorded. */
@Component
@Order(20)
class CreditIntake implements EventHandler {

    private final Settling settling;
    private final TakingBack takingBack;
    private final MaterialSettling material;
    private final WritingOff writingOff;

    CreditIntake(Settling settling, TakingBack takingBack, MaterialSettling material, WritingOff writingOff) {
        this.settling = settling;
        this.takingBack = takingBack;
        this.material = material;
        this.writingOff = writingOff;
    }

    @Override
    public Reactions reactions() {
        return Reactions.none()
                .toEach(OrderShipped.class, shipped -> settling.shipped(shipped.orderId()))
                .toEach(
                        GoodsReturned.class,
                        returned -> takingBack.returned(returned).then(writingOff.returned(returned)))
                .toEach(ShowEnded.class, ended -> settling.due())
                .toEach(LotMade.class, made -> settling.due())
                .toEach(
                        MaterialMoved.class,
                        moved -> Mono.justOrEmpty(moved.lotId())
                                .flatMap(lotId -> material.changed(lotId, moved.movementId())));
    }
}
