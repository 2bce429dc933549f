package mizuhiki.catalog.intake;

import java.util.List;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.DeskLanes;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.event.OrderEvent.OrderProgress;
import mizuhiki.shared.event.StreamEvent;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.RunSheetSet;
import mizuhiki.shared.event.StreamEvent.ShowCancelled;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings what others tell to the desk. An order that fits no hold fails, and is shown to staff. */
@Component
class CatalogEvents implements EventConsumer {

    private final Desk desk;
    private final DeskLanes lanes;
    private final OrderNews orders;
    private final ShowNews shows;

    CatalogEvents(Desk desk, DeskLanes lanes, OrderNews orders, ShowNews shows) {
        this.desk = desk;
        this.lanes = lanes;
        this.orders = orders;
        this.shows = shows;
    }

    @Override
    public String schema() {
        return "catalog";
    }

    /**
     * In a hot minute orders wait for their turn with the claims; an order is placed once, however often it is told. Parcels
     * leave by the hundred when a show is over; of a show, what is asked depends on what was asked before.
     */
    @Override
    public Reactions reactions() {
        return Reactions.none()
                .toAllRepeatable(OrderPlaced.class, this::place)
                .toAll(OrderProgress.class, this::follow)
                .toEachDelivered(RunSheetSet.class, this::follow)
                .toEachDelivered(ShowStarted.class, this::follow)
                .toEachDelivered(PiecePinned.class, this::follow)
                .toEachDelivered(ShowEnded.class, this::follow)
                .toEachDelivered(ShowCancelled.class, this::follow);
    }

    private Mono<Void> place(List<Delivered<OrderPlaced>> news) {
        return lanes.tell(OrderNews.placed(news))
                .doOnNext(CatalogEvents::failIfRefused)
                .then();
    }

    private Mono<Void> follow(List<Delivered<OrderProgress>> news) {
        return orders.requests(news).filter(requests -> !requests.isEmpty()).flatMap(this::ask);
    }

    private Mono<Void> follow(Delivered<? extends StreamEvent> show) {
        return shows.requests(show).filter(requests -> !requests.isEmpty()).flatMap(this::ask);
    }

    private Mono<Void> ask(List<Request> requests) {
        return desk.decide(requests).doOnNext(CatalogEvents::failIfRefused).then();
    }

    private static void failIfRefused(List<Answer> answers) {
        answers.forEach(Desk::unlessRefused);
    }
}
