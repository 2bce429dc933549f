package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All days members came. */
@Repository
public class Attendances {

    private static final String BETWEEN = """
            select person_id, day, minutes, at_home
            from orders.attendance
            where day between :first and :last
            order by person_id, day
            """;

    private static final String NOTE = """
            insert into orders.attendance (person_id, day, minutes, at_home, recorded_by, recorded_at)
            values (:personId, :day, :minutes, :atHome, :recordedBy, now())
            on conflict (office_id, person_id, day) do update
              set minutes = excluded.minutes, at_home = excluded.at_home,
                  recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
              where (attendance.minutes, attendance.at_home) <> (excluded.minutes, excluded.at_home)
            """;

    private static final String FORGET = "delete from orders.attendance where person_id = :personId and day = :day";

    private final DatabaseClient database;

    Attendances(DatabaseClient database) {
        this.database = database;
    }

    public Flux<Attended> in(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    Flux<Attended> between(LocalDate first, LocalDate last) {
        return database.sql(BETWEEN)
                .bind("first", first)
                .bind("last", last)
                .mapProperties(Attended.class)
                .all();
    }

    Mono<Void> note(Attended attended, UUID recordedBy) {
        return database.sql(NOTE)
                .bindProperties(attended)
                .bind("recordedBy", recordedBy)
                .then();
    }

    Mono<Void> forget(Attended attended) {
        return database.sql(FORGET)
                .bind("personId", attended.personId())
                .bind("day", attended.day())
                .then();
    }
}
