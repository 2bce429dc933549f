package mizuhiki.shared.outbox.relay;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.outbox.EventJson;
import mizuhiki.shared.time.Moment;
import reactor.util.context.Context;

/** An event in an outbox, not yet delivered to everybody. */
record Waiting(UUID officeId, UUID id, String type, String payload, Instant occurredAt) {

    Event event() {
        return EventJson.read(type, payload);
    }

    /** The office and the moment of the event, and nothing of the relay's: least of all its transaction. */
    Function<Context, Context> context() {
        return relays ->
                CurrentOffice.is(officeId).compose(Moment.is(occurredAt)).apply(Context.empty());
    }
}
