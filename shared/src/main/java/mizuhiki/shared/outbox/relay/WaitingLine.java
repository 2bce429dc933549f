package mizuhiki.shared.outbox.relay;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.shared.database.Records;
import mizuhiki.shared.database.ServiceSchema;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The outbox of one schema as the relay sees it: over all offices, in order. */
class WaitingLine {

    private static final String NEXT = """
            select office_id, id, position, type, payload::text as payload, occurred_at, attempts
            from %s.outbox
            where sent_at is null and parked_at is null and due_at <= now()
            order by position
            limit :batchSize
            for update
            """;
    private static final String IS_EMPTY = """
            select not exists (
              select from %s.outbox where sent_at is null and parked_at is null and due_at <= now())
            """;
    private static final String SENT = """
            update %s.outbox set sent_at = clock_timestamp(), error = null
            from unnest(:officeIds, :ids) as sent (office_id, id)
            where outbox.office_id = sent.office_id and outbox.id = sent.id
            """;
    private static final String FAILED = """
            update %s.outbox set
              attempts  = attempts + 1,
              error     = :error,
              due_at    = clock_timestamp() + make_interval(secs => :retryAfterSeconds * power(2, least(attempts, 20))),
              parked_at = case when attempts + 1 >= :attemptsMax then clock_timestamp() end
            where office_id = :officeId and id = :id
            """;

    private final DatabaseClient database;
    private final String schema;

    WaitingLine(DatabaseClient database, ServiceSchema schema) {
        this.database = database;
        this.schema = schema.name();
    }

    /** Read to the end: the connection cannot write while rows are still arriving. */
    Mono<List<Waiting>> next(int batchSize) {
        return sql(NEXT)
                .bind("batchSize", batchSize)
                .map(Records.of(Waiting.class))
                .all()
                .collectList();
    }

    Mono<Boolean> isEmpty() {
        return sql(IS_EMPTY).mapValue(Boolean.class).one();
    }

    Mono<Void> markSent(List<Waiting> events) {
        return sql(SENT)
                .bind("officeIds", ids(events, Waiting::officeId))
                .bind("ids", ids(events, Waiting::id))
                .then();
    }

    private static UUID[] ids(List<Waiting> events, Function<Waiting, UUID> id) {
        return events.stream().map(id).toArray(UUID[]::new);
    }

    Mono<Void> markFailed(Waiting event, String error, RelaySettings settings) {
        return sql(FAILED)
                .bind("officeId", event.officeId())
                .bind("id", event.id())
                .bind("error", error)
                .bind("retryAfterSeconds", settings.retryAfter().toMillis() / 1000.0)
                .bind("attemptsMax", settings.attemptsMax())
                .then();
    }

    private DatabaseClient.GenericExecuteSpec sql(String statement) {
        return database.sql(statement.formatted(schema));
    }
}
