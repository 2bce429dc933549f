package mizuhiki.shared.outbox;

import java.util.Collection;
import java.util.List;
import mizuhiki.shared.event.Event;
import reactor.core.publisher.Mono;

/**
 * Where a service puts the events it publishes: {@code Outbox<CatalogEvent>}, {@code Outbox<OrderEvent>},
 * {@code Outbox<StreamEvent>}.
 */
public interface Outbox<E extends Event> {

    /** Joins the caller's transaction: the event is published if, and only if, the change commits. */
    default Mono<Void> append(E event) {
        return appendAll(List.of(event));
    }

    /** In the order given, with one statement. */
    Mono<Void> appendAll(Collection<? extends E> events);
}
