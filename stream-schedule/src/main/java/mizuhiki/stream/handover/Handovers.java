package mizuhiki.stream.handover;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What peers have handed over to staff. */
@Repository
class Handovers {

    private static final String WAITING = """
            select o.pair_id, p.newcomer_id, o.handed_at
            from streams.handover o
            join streams.pair p on p.office_id = o.office_id and p.id = o.pair_id
            where o.taken_at is null
            order by o.handed_at, o.pair_id
            """;

    private static final String HAND = """
            insert into streams.handover (pair_id, handed_at) values (:pairId, :now)
            """;

    private static final String TAKE = """
            update streams.handover set taken_by = :by, taken_at = :now where pair_id = :pairId and taken_at is null
            """;

    private final DatabaseClient database;

    Handovers(DatabaseClient database) {
        this.database = database;
    }

    Flux<Handover> waiting() {
        return database.sql(WAITING).mapProperties(Handover.class).all();
    }

    Mono<Void> hand(UUID pairId, Instant now) {
        return database.sql(HAND).bind("pairId", pairId).bind("now", now).then();
    }

    /** Emits whether nobody had taken it before. */
    Mono<Boolean> take(UUID pairId, UUID by, Instant now) {
        return database.sql(TAKE)
                .bind("pairId", pairId)
                .bind("by", by)
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
