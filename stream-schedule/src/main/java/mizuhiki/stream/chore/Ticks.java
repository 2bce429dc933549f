package mizuhiki.stream.chore;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.stream.platform.Platform;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Where shows go out beside their main platform, and which chores are done. */
@Repository
class Ticks {

    private static final String PLATFORMS = "select platform from streams.show_platform where show_id = :showId";

    private static final String CLEAR = "delete from streams.show_platform where show_id = :showId";

    private static final String SHOW_ON = """
            insert into streams.show_platform (show_id, platform) select :showId, unnest(:platforms)
            """;

    private static final String DONE = "select chore from streams.show_tick where show_id = :showId";

    private static final String TICK = """
            insert into streams.show_tick (show_id, chore, person_id, ticked_at)
            values (:showId, :chore, :personId, :at) on conflict (office_id, show_id, chore) do nothing
            """;

    private static final String UNTICK = "delete from streams.show_tick where show_id = :showId and chore = :chore";

    private final DatabaseClient database;

    Ticks(DatabaseClient database) {
        this.database = database;
    }

    record Tick(UUID showId, String chore, UUID personId, Instant at) {}

    Mono<Set<Platform>> platforms(UUID showId) {
        return database.sql(PLATFORMS)
                .bind("showId", showId)
                .mapValue(String.class)
                .all()
                .map(Platform::valueOf)
                .collect(Collectors.toSet());
    }

    Mono<Void> showOn(UUID showId, Set<Platform> platforms) {
        var names = platforms.stream().map(Platform::name).toArray(String[]::new);
        return database.sql(CLEAR)
                .bind("showId", showId)
                .then()
                .then(database.sql(SHOW_ON)
                        .bind("showId", showId)
                        .bind("platforms", names)
                        .then());
    }

    Mono<Set<Chore>> done(UUID showId) {
        return database.sql(DONE)
                .bind("showId", showId)
                .mapValue(String.class)
                .all()
                .map(Chore::valueOf)
                .collect(Collectors.toSet());
    }

    Mono<Void> tick(Tick tick) {
        return database.sql(TICK).bindProperties(tick).then();
    }

    Mono<Void> untick(UUID showId, Chore chore) {
        return database.sql(UNTICK)
                .bind("showId", showId)
                .bind("chore", chore.name())
                .then();
    }
}
