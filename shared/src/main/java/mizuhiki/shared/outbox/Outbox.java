package mizuhiki.shared.outbox;

import java.util.Collection;
import mizuhiki.shared.event.Event;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where a service puts the events it publishes: {@code Outbox<CatalogEvent>}, {@code Outbox<OrderEvent>},
 * {@code Outbox<StreamEvent>}.
 */
public interface Outbox<E extends Event> {

    /** Joins the caller's transaction: the event is published if, and only if, the change commits. */
    Mono<Void> append(E event);

    /** In the order given. */
    default Mono<Void> appendAll(Collection<? extends E> events) {
        return Flux.fromIterable(events).concatMap(this::append).then();
    }
}
