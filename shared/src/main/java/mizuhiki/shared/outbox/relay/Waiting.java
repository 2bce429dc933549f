package mizuhiki.shared.outbox.relay;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.outbox.EventJson;

/** An event in an outbox, not yet delivered to everybody. */
record Waiting(UUID officeId, UUID id, long position, String type, String payload, Instant occurredAt, int attempts) {

    Delivered<?> read() {
        return new Delivered<>(id, position, occurredAt, EventJson.read(type, payload));
    }

    /** It travels with its neighbours of the same office; what failed before goes alone, not to fail them again. */
    UUID company() {
        return attempts == 0 ? officeId : id;
    }
}
