package mizuhiki.catalog.photo;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which photos there are. */
@Repository
class Photos {

    private static final String ADD = """
            insert into catalog.photo (id, taken_by, width, height, taken_in_at)
            values (:id, :takenBy, :width, :height, :takenInAt)
            """;

    private final DatabaseClient database;

    Photos(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(Photo photo) {
        return database.sql(ADD).bindProperties(photo).then();
    }

    record Photo(UUID id, UUID takenBy, int width, int height, Instant takenInAt) {}
}
