package mizuhiki.stream.passing;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Roles that were passed. One that somebody has again, or whose show has begun, is a vacancy no more. */
@Repository
class Vacancies {

    private static final String FREED = """
            insert into streams.vacancy (slot_id, show_id, freed_at, due_at) values (:slotId, :showId, :now, :dueAt)
            on conflict (office_id, slot_id) do update
            set freed_at = excluded.freed_at, due_at = excluded.due_at, nobody_since = null
            """;

    private static final String OPEN = """
            select v.slot_id, v.show_id, h.title, s.starts_at, s.name as role, s.exposure, v.due_at, v.nobody_since
            from streams.vacancy v
            join streams.role_slot s on s.office_id = v.office_id and s.id = v.slot_id
            join streams.show h on h.office_id = v.office_id and h.id = v.show_id
            where h.state in ('OFFERED', 'READY') and h.starts_at > :now
              and not exists (
                select from streams.assignment a
                where a.office_id = v.office_id and a.slot_id = v.slot_id and a.state <> 'PASSED')
            """;

    private static final String ALL_OPEN = OPEN + "order by s.starts_at, v.slot_id limit 200";

    private static final String ONE_OPEN = OPEN + "and v.slot_id = :slotId";

    private static final String OPEN_HELD = ONE_OPEN + " for update of v";

    private static final String NOBODY = "update streams.vacancy set nobody_since = :now where slot_id = :slotId";

    private static final String TRY_AGAIN = "update streams.vacancy set nobody_since = null where slot_id = :slotId";

    private static final String FORGET = "delete from streams.vacancy where slot_id = :slotId";

    /** A pass at this very moment has set another time, and stays. */
    private static final String SETTLE = "delete from streams.vacancy where slot_id = :slotId and due_at = :dueAt";

    private static final String FOLLOW = """
            update streams.vacancy set due_at = :dueAt where show_id = :showId and (due_at is null) = :byItself
            """;

    private final DatabaseClient database;

    Vacancies(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> freed(UUID showId, UUID slotId, Instant now, @Nullable Instant dueAt) {
        return database.sql(FREED)
                .bind("showId", showId)
                .bind("slotId", slotId)
                .bind("now", now)
                .bind("dueAt", time(dueAt))
                .then();
    }

    Flux<Vacancy> open(Instant now) {
        return database.sql(ALL_OPEN)
                .bind("now", now)
                .mapProperties(Vacancy.class)
                .all();
    }

    Mono<Vacancy> find(UUID slotId, Instant now) {
        return one(ONE_OPEN, slotId, now);
    }

    /** Held until the caller's transaction ends; nothing where the role is no longer free. */
    Mono<Vacancy> hold(UUID slotId, Instant now) {
        return one(OPEN_HELD, slotId, now);
    }

    Mono<Void> nobody(UUID slotId, Instant now) {
        return database.sql(NOBODY).bind("slotId", slotId).bind("now", now).then();
    }

    Mono<Void> tryAgain(UUID slotId) {
        return database.sql(TRY_AGAIN).bind("slotId", slotId).then();
    }

    Mono<Void> forget(UUID slotId) {
        return database.sql(FORGET).bind("slotId", slotId).then();
    }

    /** What was due and is no vacancy: somebody has the role again, or the show has begun. */
    Mono<Void> settle(UUID slotId, Instant dueAt) {
        return database.sql(SETTLE).bind("slotId", slotId).bind("dueAt", dueAt).then();
    }

    /** What waits already follows a new choice. */
    Mono<Void> follow(UUID showId, boolean byItself, @Nullable Instant dueAt) {
        return database.sql(FOLLOW)
                .bind("showId", showId)
                .bind("byItself", byItself)
                .bind("dueAt", time(dueAt))
                .then();
    }

    private Mono<Vacancy> one(String which, UUID slotId, Instant now) {
        return database.sql(which)
                .bind("now", now)
                .bind("slotId", slotId)
                .mapProperties(Vacancy.class)
                .one();
    }

    private static Parameter time(@Nullable Instant time) {
        return time == null ? Parameters.in(Instant.class) : Parameters.in(time);
    }
}
