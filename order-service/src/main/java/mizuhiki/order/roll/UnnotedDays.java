package mizuhiki.order.roll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Days on which a member worked, and of which nobody noted that they came or worked from home. */
@Repository
class UnnotedDays {

    /** What was taken back by a correction was no work. */
    private static final String IN_MONTH = """
            select w.worked_on as day, w.person_id
            from orders.work_record w
            where w.by_member
              and w.worked_on between :first and :last
              and not exists (
                select from orders.attendance a where (a.person_id, a.day) = (w.person_id, w.worked_on))
            group by w.worked_on, w.person_id
            having sum(w.minutes) > 0 or sum(w.pieces) > 0
            order by w.worked_on, w.person_id
            """;

    private final DatabaseClient database;

    UnnotedDays(DatabaseClient database) {
        this.database = database;
    }

    record UnnotedDay(LocalDate day, UUID personId) {}

    Flux<UnnotedDay> in(YearMonth month) {
        return database.sql(IN_MONTH)
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .mapProperties(UnnotedDay.class)
                .all();
    }
}
