package mizuhiki.order.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What staff write about days, and what it said before. */
@Repository
class DayNotes {

    private static final String CHANGES = """
            select person_id, minutes, at_home, came_at, left_at, confirmed_by, changed_by, changed_at
            from orders.attendance_change
            where day = :day
            order by id desc
            """;

    /** What a confirmed day said is kept before it says something else; the lock lets nobody slip in between. */
    private static final String KEEP = """
            insert into orders.attendance_change
              (person_id, day, minutes, at_home, came_at, left_at, break_minutes, confirmed_by, confirmed_at,
               changed_by, changed_at)
            select person_id, day, minutes, at_home, came_at, left_at, break_minutes, confirmed_by, confirmed_at,
                   :recordedBy, now()
            from orders.attendance
            where person_id = :personId and day = :day and confirmed_at is not null
              and (minutes, at_home, came_at, left_at, break_minutes)
                  is distinct from (:minutes, :atHome, cast(:cameAt as time), cast(:leftAt as time), :breakMinutes)
            for update
            """;

    private static final String NOTE = """
            insert into orders.attendance
              (person_id, day, minutes, at_home, came_at, left_at, break_minutes, recorded_by, recorded_at)
            values (:personId, :day, :minutes, :atHome, :cameAt, :leftAt, :breakMinutes, :recordedBy, now())
            on conflict (office_id, person_id, day) do update
              set minutes = excluded.minutes, at_home = excluded.at_home,
                  came_at = excluded.came_at, left_at = excluded.left_at, break_minutes = excluded.break_minutes,
                  recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at,
                  confirmed_by = null, confirmed_at = null
              where (attendance.minutes, attendance.at_home, attendance.came_at, attendance.left_at,
                     attendance.break_minutes)
                is distinct from (excluded.minutes, excluded.at_home, excluded.came_at, excluded.left_at,
                                  excluded.break_minutes)
            """;

    private static final String FORGET = """
            with gone as (
              delete from orders.attendance where person_id = :personId and day = :day returning *
            )
            insert into orders.attendance_change
              (person_id, day, minutes, at_home, came_at, left_at, break_minutes, confirmed_by, confirmed_at,
               changed_by, changed_at)
            select person_id, day, minutes, at_home, came_at, left_at, break_minutes, confirmed_by, confirmed_at,
                   :recordedBy, now()
            from gone
            where confirmed_at is not null
            """;

    private static final String CONFIRM = """
            update orders.attendance set confirmed_by = :confirmedBy, confirmed_at = :confirmedAt
            where day = :day and confirmed_at is null
            """;

    private static final String CONFIRM_SEEN = CONFIRM + " and person_id = any(:people)";

    private final DatabaseClient database;

    DayNotes(DatabaseClient database) {
        this.database = database;
    }

    /** What the day said before it was changed, latest first. */
    Flux<Change> changes(LocalDate day) {
        return database.sql(CHANGES)
                .bind("day", day)
                .mapProperties(Change.class)
                .all();
    }

    /** To be called within a transaction. */
    Mono<Void> note(Noted noted) {
        return database.sql(KEEP)
                .bindProperties(noted)
                .then()
                .then(database.sql(NOTE).bindProperties(noted).then());
    }

    Mono<Void> forget(Noted noted) {
        return database.sql(FORGET)
                .bind("personId", noted.personId())
                .bind("day", noted.day())
                .bind("recordedBy", noted.recordedBy())
                .then();
    }

    /** Of those people only. */
    Mono<Void> confirm(LocalDate day, Collection<UUID> people, UUID confirmedBy, Instant confirmedAt) {
        return database.sql(CONFIRM_SEEN)
                .bind("day", day)
                .bind("people", people.toArray(UUID[]::new))
                .bind("confirmedBy", confirmedBy)
                .bind("confirmedAt", confirmedAt)
                .then();
    }

    Mono<Void> confirm(LocalDate day, UUID confirmedBy, Instant confirmedAt) {
        return database.sql(CONFIRM)
                .bind("day", day)
                .bind("confirmedBy", confirmedBy)
                .bind("confirmedAt", confirmedAt)
                .then();
    }

    /** What somebody of staff writes about a member's day. */
    record Noted(
            UUID personId,
            LocalDate day,
            int minutes,
            boolean atHome,
            @Nullable LocalTime cameAt,
            @Nullable LocalTime leftAt,
            int breakMinutes,
            UUID recordedBy) {

        static Noted of(UUID personId, LocalDate day, Stay stay, boolean atHome, UUID recordedBy) {
            return new Noted(
                    personId,
                    day,
                    stay.minutes(),
                    atHome,
                    stay.cameAt(),
                    stay.leftAt(),
                    stay.breakMinutes(),
                    recordedBy);
        }
    }

    /** What a confirmed day said, before somebody changed it. */
    record Change(
            UUID personId,
            int minutes,
            boolean atHome,
            @Nullable LocalTime cameAt,
            @Nullable LocalTime leftAt,
            UUID confirmedBy,
            UUID changedBy,
            Instant changedAt) {}
}
