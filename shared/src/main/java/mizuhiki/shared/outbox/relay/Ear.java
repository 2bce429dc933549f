package mizuhiki.shared.outbox.relay;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.outbox.EventConsumer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All consumers of one schema: what they make of an event commits together with the memory of having taken it in. */
class Ear {

    private static final String REMEMBER = """
            insert into %s.inbox (event_id) values (:eventId) on conflict do nothing
            """;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final String remember;
    private final List<EventConsumer> consumers;

    Ear(DatabaseClient database, TransactionalOperator transaction, String schema, List<EventConsumer> consumers) {
        this.database = database;
        this.transaction = transaction;
        this.remember = REMEMBER.formatted(schema);
        this.consumers = consumers;
    }

    Mono<Void> takeIn(UUID eventId, Event event) {
        return isNew(eventId)
                .filter(Boolean::booleanValue)
                .flatMap(first -> handle(eventId, event))
                .as(transaction::transactional);
    }

    private Mono<Boolean> isNew(UUID eventId) {
        return database.sql(remember)
                .bind("eventId", eventId)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private Mono<Void> handle(UUID eventId, Event event) {
        return Flux.fromIterable(consumers)
                .concatMap(consumer -> consumer.handle(eventId, event))
                .then();
    }
}
