package mizuhiki.order.intake;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.outbox.EventConsumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hands every event to every feature: the inbox of a schema remembers an event once, so there is one consumer. */
@Component
class OrderEvents implements EventConsumer {

    private final List<EventHandler> handlers;

    OrderEvents(List<EventHandler> handlers) {
        this.handlers = handlers;
    }

    @Override
    public String schema() {
        return "orders";
    }

    @Override
    public Mono<Void> handle(UUID eventId, Event event) {
        return Flux.fromIterable(handlers)
                .concatMap(handler -> handler.on(eventId, event))
                .then();
    }
}
