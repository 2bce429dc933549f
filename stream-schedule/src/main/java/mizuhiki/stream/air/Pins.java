package mizuhiki.stream.air;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Which piece was shown in which minute, from the air log. */
@Repository
public class Pins {

    private static final String OF_SHOW = """
            select product_id, minute, at from streams.air_log
            where show_id = :showId and kind = 'PINNED' order by position
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
}
