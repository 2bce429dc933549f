package mizuhiki.order.intake;

import java.util.UUID;
import mizuhiki.shared.event.Event;
import reactor.core.publisher.Mono;

/** A feature's part in taking in an event; what it writes commits, or not, together with the other features' parts. */
public interface EventHandler {

    Mono<Void> on(UUID eventId, Event event);
}
