package mizuhiki.stream.pair;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who is beside whom, and was. */
@Repository
public class Pairs {

    private static final String PAIR = "select id, newcomer_id, peer_id, since, ended_at from streams.pair ";

    private static final String GET = PAIR + "where id = :pairId";

    private static final String OPEN = PAIR + "where ended_at is null order by since, id";

    /** A newcomer keeps what was written in pairs that have ended. */
    private static final String OF_PERSON = PAIR + """
            where newcomer_id = :personId or (peer_id = :personId and ended_at is null)
            order by ended_at desc nulls first, since desc, id
            """;

    private static final String BEGIN = """
            insert into streams.pair (id, newcomer_id, peer_id, since) values (:id, :newcomerId, :peerId, :since)
            """;

    private static final String END = """
            update streams.pair set ended_at = :now where id = :pairId and ended_at is null
            """;

    private final DatabaseClient database;

    Pairs(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Pair> get(UUID pairId) {
        return database.sql(GET)
                .bind("pairId", pairId)
                .mapProperties(Pair.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(pairId)));
    }

    /** Of the whole office, for planning: a pair is known to the two and to staff. */
    public Flux<Pair> open() {
        return database.sql(OPEN).mapProperties(Pair.class).all();
    }

    Flux<Pair> ofPerson(UUID personId) {
        return database.sql(OF_PERSON)
                .bind("personId", personId)
                .mapProperties(Pair.class)
                .all();
    }

    Mono<Void> begin(Pair pair) {
        return database.sql(BEGIN)
                .bind("id", pair.id())
                .bind("newcomerId", pair.newcomerId())
                .bind("peerId", pair.peerId())
                .bind("since", pair.since())
                .then();
    }

    /** Emits whether it had not ended before. */
    public Mono<Boolean> end(UUID pairId, Instant now) {
        return database.sql(END)
                .bind("pairId", pairId)
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
