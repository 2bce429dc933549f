package mizuhiki.stream.air;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Append-only: what happened in a show, and in which minute. */
@Repository
public class AirLog {

    private static final String WRITE = """
            insert into streams.air_log (id, show_id, kind, product_id, segment_id, minute, at, person_id)
            values (:id, :showId, :kind, :productId, :segmentId, :minute, :at, :personId)
            """;

    private static final String PINNED = """
            select product_id from streams.air_log
            where show_id = :showId and kind = 'PINNED' order by position desc limit 1
            """;

    private static final String OF_SHOW = """
            select id, show_id, kind, product_id, segment_id, minute, at, person_id
            from streams.air_log where show_id = :showId order by position
            """;

    private static final String SINCE = """
            select id, show_id, kind, product_id, segment_id, minute, at, person_id
            from streams.air_log where at >= :from order by show_id, position
            """;

    private final DatabaseClient database;

    AirLog(DatabaseClient database) {
        this.database = database;
    }

    /** The product shown last; empty before the first. */
    public Mono<UUID> pinned(UUID showId) {
        return database.sql(PINNED).bind("showId", showId).mapValue(UUID.class).one();
    }

    /** In the order in which it happened. */
    public Flux<AirEntry> ofShow(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(AirEntry.class)
                .all();
    }

    /** Of all shows, one show after the other. */
    public Flux<AirEntry> since(Instant from) {
        return database.sql(SINCE)
                .bind("from", from)
                .mapProperties(AirEntry.class)
                .all();
    }

    public Mono<Void> write(AirEntry entry) {
        return database.sql(WRITE)
                .bindProperties(entry)
                .bind("kind", entry.kind().name())
                .then();
    }
}
