package mizuhiki.stream.air;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Append-only: what happened in a show, and in which minute. */
@Repository
public class AirLog {

    private static final String WRITE = """
            insert into streams.air_log (id, show_id, kind, product_id, minute, at, person_id)
            values (:id, :showId, :kind, :productId, :minute, :at, :personId)
            """;

    private static final String PINNED = """
            select product_id from streams.air_log
            where show_id = :showId and kind = 'PINNED' order by position desc limit 1
            """;

    private final DatabaseClient database;

    AirLog(DatabaseClient database) {
        this.database = database;
    }

    /** The product shown last; empty before the first. */
    public Mono<UUID> pinned(UUID showId) {
        return database.sql(PINNED).bind("showId", showId).mapValue(UUID.class).one();
    }

    public Mono<Void> write(AirEntry entry) {
        return database.sql(WRITE)
                .bindProperties(entry)
                .bind("kind", entry.kind().name())
                .then();
    }
}
