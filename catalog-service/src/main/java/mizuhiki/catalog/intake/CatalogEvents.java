package mizuhiki.catalog.intake;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.event.OrderEvent;
import mizuhiki.shared.event.StreamEvent;
import mizuhiki.shared.outbox.EventConsumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings what others tell to the desk. An order that fits no hold fails, and is shown to staff. */
@Component
class CatalogEvents implements EventConsumer {

    private final Desk desk;
    private final OrderNews orders;
    private final ShowNews shows;

    CatalogEvents(Desk desk, OrderNews orders, ShowNews shows) {
        this.desk = desk;
        this.orders = orders;
        this.shows = shows;
    }

    @Override
    public String schema() {
        return "catalog";
    }

    @Override
    public Mono<Void> handle(UUID eventId, Event event) {
        return requests(event)
                .filter(requests -> !requests.isEmpty())
                .flatMap(desk::decide)
                .doOnNext(CatalogEvents::failIfRefused)
                .then();
    }

    private Mono<List<Request>> requests(Event event) {
        return switch (event) {
            case OrderEvent order -> orders.requests(order);
            case StreamEvent show -> shows.requests(show);
            case CatalogEvent ours -> Mono.empty();
        };
    }

    private static void failIfRefused(List<Answer> answers) {
        answers.forEach(Desk::unlessRefused);
    }
}
