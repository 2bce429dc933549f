package mizuhiki.order.work;

import mizuhiki.order.intake.EventHandler;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hears of work done elsewhere; before sales are settled by it. */
@Component
@Order(10)
class WorkIntake implements EventHandler {

    private final WorkRecords records;
    private final WorkedOn workedOn;

    WorkIntake(WorkRecords records, WorkedOn workedOn) {
        this.records = records;
        this.workedOn = workedOn;
    }

    @Override
    public Reactions reactions() {
        return Reactions.none()
                .toEach(WorkDone.class, records::record)
                .toEach(LotMade.class, workedOn::lot)
                .toEach(ShowStarted.class, workedOn::started)
                .toEach(PiecePinned.class, workedOn::pinned)
                .toEach(ShowEnded.class, workedOn::ended);
    }
}
