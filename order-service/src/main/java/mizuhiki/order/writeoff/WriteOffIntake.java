package mizuhiki.order.writeoff;

import mizuhiki.order.intake.EventHandler;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.CatalogEvent.PiecesWrittenOff;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hears of pieces that will not be sold, maybe before their lot was told of; before sales are settled by it. */
@Component
@Order(15)
class WriteOffIntake implements EventHandler {

    private final WritingOff writingOff;

    WriteOffIntake(WritingOff writingOff) {
        this.writingOff = writingOff;
    }

    @Override
    public Reactions reactions() {
        return Reactions.none()
                .toEach(PiecesWrittenOff.class, writingOff::told)
                .toEach(LotMade.class, made -> writingOff.changed(made.lotId(), made.lotId()));
    }
}
