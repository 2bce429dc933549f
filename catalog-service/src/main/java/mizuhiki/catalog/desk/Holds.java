package mizuhiki.catalog.desk;

import java.util.UUID;
import mizuhiki.catalog.holding.Hold;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Holds as they stand in the books; one may be over that nobody has looked at since. */
@Repository
public class Holds {

    private static final String BY_ID = "select * from catalog.hold where id = :holdId";

    private final DatabaseClient database;

    Holds(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Hold> find(UUID holdId) {
        return database.sql(BY_ID)
                .bind("holdId", holdId)
                .mapProperties(Hold.class)
                .one();
    }
}
