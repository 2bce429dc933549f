package mizuhiki.order.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All days members came. */
@Repository
public class Attendances {

    private static final String BETWEEN = """
            select person_id, day, minutes, at_home, came_at, left_at, break_minutes, confirmed_by, confirmed_at
            from orders.attendance
            where day between :first and :last
            """;

    private static final String OF_ALL = BETWEEN + "order by person_id, day";

    private static final String OF_MEMBER = BETWEEN + "and person_id = :personId order by day";

    private static final String USERS = """
            select day, count(*)::int as users
            from orders.attendance
            where day between :first and :last
            group by day
            """;

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
            update orders.attendance set confirmed_by = :confirmedBy, confirmed_at = now()
            where day = :day and confirmed_at is null
            """;

    private final DatabaseClient database;

    Attendances(DatabaseClient database) {
        this.database = database;
    }

    public Flux<Attended> in(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    public Flux<Attended> of(UUID personId, YearMonth month) {
        return database.sql(OF_MEMBER)
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .bind("personId", personId)
                .mapProperties(Attended.class)
                .all();
    }

    public Flux<Attended> between(LocalDate first, LocalDate last) {
        return database.sql(OF_ALL)
                .bind("first", first)
                .bind("last", last)
                .mapProperties(Attended.class)
                .all();
    }

    /** How many came or worked from home on each day; days without anybody are left out. */
    public Mono<Map<LocalDate, Integer>> users(LocalDate first, LocalDate last) {
        return database.sql(USERS)
                .bind("first", first)
                .bind("last", last)
                .mapProperties(Users.class)
                .all()
                .collectMap(Users::day, Users::users);
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

    Mono<Void> confirm(LocalDate day, UUID confirmedBy) {
        return database.sql(CONFIRM)
                .bind("day", day)
                .bind("confirmedBy", confirmedBy)
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

    record Users(LocalDate day, int users) {}

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
