package mizuhiki.order.work;

import java.util.UUID;
import mizuhiki.order.intake.EventHandler;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.event.WorkDone;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

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
    public Mono<Void> on(UUID eventId, Event event) {
        return switch (event) {
            case WorkDone work -> records.record(work);
            case LotMade lot -> workedOn.lot(lot);
            case ShowStarted show -> workedOn.started(show);
            case PiecePinned pin -> workedOn.pinned(pin);
            case ShowEnded show -> workedOn.ended(show);
            default -> Mono.empty();
        };
    }
}
