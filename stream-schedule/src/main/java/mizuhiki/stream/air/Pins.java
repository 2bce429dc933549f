package mizuhiki.stream.air;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which piece was shown in which minute, from the air log. */
@Repository
public class Pins {

    private static final String OF_SHOW = """
            select product_id, minute, at from streams.air_log
            where show_id = :showId and kind = 'PINNED' order by position
            """;

    private static final String LAST_MINUTE = """
            select minute from streams.air_log
            where show_id = :showId and kind = 'PINNED' and product_id = :productId and at <= :at
            order by position desc limit 1
            """;

    private final DatabaseClient database;

    Pins(DatabaseClient database) {
        this.database = database;
    }

    /** In the order in which it happened. */
    public Flux<Pin> ofShow(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(Pin.class)
                .all();
    }

    /** The minute in which a piece was last shown by then; empty where it was not. */
    public Mono<Integer> lastMinute(UUID showId, UUID productId, Instant at) {
        return database.sql(LAST_MINUTE)
                .bind("showId", showId)
                .bind("productId", productId)
                .bind("at", at)
                .mapValue(Integer.class)
                .one();
    }
}
