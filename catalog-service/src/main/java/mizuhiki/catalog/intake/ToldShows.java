package mizuhiki.catalog.intake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The shows there are, as they were told: a show may go on air before it has any piece. */
@Repository
public class ToldShows {

    private static final String PLANNED = """
            insert into catalog.show (show_id, sheet_position) values (:showId, :position)
            on conflict (office_id, show_id) do update set sheet_position = excluded.sheet_position
            where show.over_at is null and show.sheet_position < excluded.sheet_position
            returning true
            """;

    private static final String STARTED = """
            insert into catalog.show (show_id, started_at, crew) values (:showId, :at, :crew)
            on conflict (office_id, show_id) do update
            set started_at = coalesce(show.started_at, excluded.started_at), crew = excluded.crew
            returning over_at is null
            """;

    private static final String OVER = """
            insert into catalog.show (show_id, over_at) values (:showId, :at)
            on conflict (office_id, show_id) do update set over_at = coalesce(show.over_at, excluded.over_at)
            """;

    private static final String KNOWN = "select exists (select from catalog.show where show_id = :showId)";

    private static final String IN_CREW = """
            select exists (select from catalog.show where show_id = :showId and :personId = any(crew))
            """;

    private static final String ON_AIR_SINCE = """
            select started_at from catalog.show where show_id = :showId and started_at is not null and over_at is null
            """;

    private final DatabaseClient database;

    ToldShows(DatabaseClient database) {
        this.database = database;
    }

    /** Empty where something newer is known. */
    Mono<Boolean> planned(UUID showId, long position) {
        return about(PLANNED, showId)
                .bind("position", position)
                .mapValue(Boolean.class)
                .one();
    }

    /** Says whether it is not over. Where it was not told who is in it, nobody is known to be. */
    Mono<Boolean> started(ShowStarted show) {
        var crew = Objects.requireNonNullElse(show.crew(), List.<UUID>of());
        return about(STARTED, show.showId())
                .bind("at", show.startedAt())
                .bind("crew", crew.toArray(UUID[]::new))
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> over(UUID showId, Instant at) {
        return about(OVER, showId).bind("at", at).then();
    }

    public Mono<Boolean> isKnown(UUID showId) {
        return about(KNOWN, showId).mapValue(Boolean.class).one();
    }

    /** Whether they had a role in it when it went on air. */
    public Mono<Boolean> isInCrew(UUID showId, UUID personId) {
        return about(IN_CREW, showId)
                .bind("personId", personId)
                .mapValue(Boolean.class)
                .one();
    }

    /** Empty where it is not on air. */
    Mono<Instant> onAirSince(UUID showId) {
        return about(ON_AIR_SINCE, showId).mapValue(Instant.class).one();
    }

    private DatabaseClient.GenericExecuteSpec about(String sql, UUID showId) {
        return database.sql(sql).bind("showId", showId);
    }
}
