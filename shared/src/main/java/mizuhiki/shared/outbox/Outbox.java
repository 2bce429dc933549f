package mizuhiki.shared.outbox;

import mizuhiki.shared.event.Event;
import reactor.core.publisher.Mono;

/** Where a service puts the events it publishes; there is one bean per {@code ServiceSchema}, chosen by event type. */
public interface Outbox {

    /** Joins the caller's transaction: the event is published if, and only if, the change commits. */
    Mono<Void> append(Event event);
}
