package mizuhiki.shared.outbox.parked;

import static java.util.stream.Collectors.joining;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The parked events of the own office, over all outboxes of this process. */
@Repository
public class ParkedEvents {

    private static final String PARKED = """
            select id, type, occurred_at, parked_at, attempts, error
            from %s.outbox where sent_at is null and parked_at is not null
            """;
    private static final String SLICE = """
            select * from (%s) parked
            where :after::uuid is null or id < :after::uuid
            order by id desc limit :limit
            """;
    private static final String COUNT = "select count(*) from (%s) parked";
    private static final String LATE = """
            select id from %s.outbox where sent_at is null and occurred_at < now() - interval '1 hour'
            """;
    private static final String UNPARK = """
            update %s.outbox set parked_at = null, attempts = 0, due_at = now()
            where id = :id and sent_at is null and parked_at is not null
            """;
    private static final String WAKE = """
            select pg_notify('mizuhiki_outbox', '')
            """;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final List<ServiceSchema> schemas;
    private final String slice;
    private final String count;
    private final String late;

    ParkedEvents(DatabaseClient database, TransactionalOperator transaction, List<ServiceSchema> schemas) {
        this.database = database;
        this.transaction = transaction;
        this.schemas = schemas;
        var parked = everywhere(PARKED);
        this.slice = SLICE.formatted(parked);
        this.count = COUNT.formatted(parked);
        this.late = COUNT.formatted(everywhere(LATE));
    }

    private String everywhere(String events) {
        return schemas.stream().map(schema -> events.formatted(schema.name())).collect(joining("union all "));
    }

    public Mono<Long> count() {
        return database.sql(count).mapValue(Long.class).one();
    }

    /** How many should have been delivered long ago: also those that are being tried again just now. */
    public Mono<Long> late() {
        return database.sql(late).mapValue(Long.class).one();
    }

    Mono<Slice<ParkedEvent>> newest(Page page) {
        var rows = database.sql(slice)
                .bind("after", after(page))
                .bind("limit", page.limit())
                .mapProperties(ParkedEvent.class)
                .all();
        return Slice.of(rows, page, ParkedEvent::id);
    }

    private static Parameter after(Page page) {
        var id = page.afterId();
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }

    /** From the beginning: it gets as many attempts as a new one. */
    Mono<Void> retry(UUID id) {
        return Flux.fromIterable(schemas)
                .concatMap(schema -> unpark(schema, id))
                .reduce(0L, Long::sum)
                .filter(unparked -> unparked > 0)
                .switchIfEmpty(Mono.error(() -> new NotFound(id)))
                .flatMap(unparked -> database.sql(WAKE).then())
                .as(transaction::transactional);
    }

    private Mono<Long> unpark(ServiceSchema schema, UUID id) {
        return database.sql(UNPARK.formatted(schema.name()))
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }
}
