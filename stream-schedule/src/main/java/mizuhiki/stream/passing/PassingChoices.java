package mizuhiki.stream.passing;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** For which shows staff ask the next person themselves. */
@Repository
class PassingChoices {

    private static final String BY_ITSELF = """
            select coalesce((select by_itself from streams.passing_choice where show_id = :showId), true)
            """;

    private static final String CHOOSE = """
            insert into streams.passing_choice (show_id, by_itself) values (:showId, :byItself)
            on conflict (office_id, show_id) do update set by_itself = excluded.by_itself
            """;

    private final DatabaseClient database;

    PassingChoices(DatabaseClient database) {
        this.database = database;
    }

    Mono<Boolean> goesOn(UUID showId) {
        return database.sql(BY_ITSELF)
                .bind("showId", showId)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> choose(UUID showId, boolean byItself) {
        return database.sql(CHOOSE)
                .bind("showId", showId)
                .bind("byItself", byItself)
                .then();
    }
}
