package mizuhiki.catalog.intake;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The shows there are, as they were told: a show may go on air before it has any piece. */
@Repository
public class ToldShows {

    private static final String PLANNED = "insert into catalog.show (show_id) values (:showId) on conflict do nothing";

    private static final String STARTED = """
            insert into catalog.show (show_id, started_at) values (:showId, :at)
            on conflict (office_id, show_id) do update set started_at = coalesce(show.started_at, excluded.started_at)
            """;

    private static final String OVER = """
            insert into catalog.show (show_id, over_at) values (:showId, :at)
            on conflict (office_id, show_id) do update set over_at = coalesce(show.over_at, excluded.over_at)
            """;

    private static final String KNOWN = "select exists (select from catalog.show where show_id = :showId)";

    private static final String ON_AIR_SINCE = """
            select started_at from catalog.show where show_id = :showId and started_at is not null and over_at is null
            """;

    private final DatabaseClient database;

    ToldShows(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> planned(UUID showId) {
        return about(PLANNED, showId).then();
    }

    Mono<Void> started(UUID showId, Instant at) {
        return about(STARTED, showId).bind("at", at).then();
    }

    Mono<Void> over(UUID showId, Instant at) {
        return about(OVER, showId).bind("at", at).then();
    }

    public Mono<Boolean> isKnown(UUID showId) {
        return about(KNOWN, showId).mapValue(Boolean.class).one();
    }

    /** Empty where it is not on air. */
    Mono<Instant> onAirSince(UUID showId) {
        return about(ON_AIR_SINCE, showId).mapValue(Instant.class).one();
    }

    private DatabaseClient.GenericExecuteSpec about(String sql, UUID showId) {
        return database.sql(sql).bind("showId", showId);
    }
}
