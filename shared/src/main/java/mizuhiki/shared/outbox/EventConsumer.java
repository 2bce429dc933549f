package mizuhiki.shared.outbox;

import java.util.UUID;
import mizuhiki.shared.event.Event;
import reactor.core.publisher.Mono;

/**
 * A service's ear for the events of others.
 *
 * <p>Each event is handled once, in one transaction with its inbox row, for the office it belongs to and at the moment
 * it happened. A failure is retried; what fails again and again is parked and shown to staff.
 */
public interface EventConsumer {

    /** The schema whose inbox remembers what was taken in, such as {@code orders}. */
    String schema();

    Mono<Void> handle(UUID eventId, Event event);
}
