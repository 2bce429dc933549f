package mizuhiki.order.work;

import java.time.YearMonth;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Members' work at tasks that have a rate of their own. */
@Repository
public class PaidTasks {

    private static final String OF_MONTH = """
            select w.person_id, w.worked_on, k.id as task_id, k.name as task, r.unit,
                   sum(w.minutes)::int as minutes, sum(w.pieces)::int as pieces, r.rate
            from orders.work_record w
            join orders.task_kind k on (k.office_id, k.id) = (w.office_id, w.task_id)
            join lateral (
              select unit, rate from orders.task_rate r
              where r.task_id = k.id and r.valid_from <= w.worked_on
              order by r.valid_from desc limit 1) r on true
            where w.by_member and w.worked_on between :first and :last
            group by w.person_id, w.worked_on, k.id, k.name, r.unit, r.rate
            having sum(w.minutes) > 0 or sum(w.pieces) > 0
            order by w.person_id, w.worked_on, k.name, k.id
            """;

    private final DatabaseClient database;

    PaidTasks(DatabaseClient database) {
        this.database = database;
    }

    public Flux<TaskLine> in(YearMonth month) {
        return database.sql(OF_MONTH)
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .mapProperties(TaskLine.class)
                .all();
    }
}
