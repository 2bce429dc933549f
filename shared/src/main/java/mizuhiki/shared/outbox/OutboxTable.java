package mizuhiki.shared.outbox;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** An outbox as a table of the service's own schema. */
class OutboxTable<E extends Event> implements Outbox<E> {

    private static final String APPEND = """
            insert into %s.outbox (type, payload, occurred_at)
            values (:type, :payload, :occurredAt)
            """;

    private final DatabaseClient database;
    private final String append;

    OutboxTable(DatabaseClient database, ServiceSchema schema) {
        this.database = database;
        this.append = APPEND.formatted(schema.name());
    }

    @Override
    public Mono<Void> append(E event) {
        return Moment.get().flatMap(occurredAt -> insert(event, occurredAt));
    }

    private Mono<Void> insert(E event, Instant occurredAt) {
        return database.sql(append)
                .bind("type", EventJson.typeOf(event))
                .bind("payload", Json.of(EventJson.write(event)))
                .bind("occurredAt", occurredAt)
                .then();
    }
}
