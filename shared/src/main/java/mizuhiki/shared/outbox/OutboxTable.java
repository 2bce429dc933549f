package mizuhiki.shared.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** An outbox as a table of the service's own schema. */
class OutboxTable<E extends Event> implements Outbox<E> {

    private static final String APPEND = """
            insert into %s.outbox (type, payload, occurred_at)
            select type, payload::jsonb, :occurredAt
            from unnest(:types, :payloads) with ordinality as event (type, payload, number)
            order by number
            """;

    private final DatabaseClient database;
    private final String append;

    OutboxTable(DatabaseClient database, ServiceSchema schema) {
        this.database = database;
        this.append = APPEND.formatted(schema.name());
    }

    @Override
    public Mono<Void> appendAll(Collection<? extends E> events) {
        return Moment.get().flatMap(occurredAt -> insert(events, occurredAt));
    }

    private Mono<Void> insert(Collection<? extends E> events, Instant occurredAt) {
        return database.sql(append)
                .bind("types", each(events, EventJson::typeOf))
                .bind("payloads", each(events, EventJson::write))
                .bind("occurredAt", occurredAt)
                .then();
    }

    private String[] each(Collection<? extends E> events, Function<Event, String> part) {
        return events.stream().map(part).toArray(String[]::new);
    }
}
