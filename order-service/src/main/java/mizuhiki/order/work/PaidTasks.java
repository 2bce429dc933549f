package mizuhiki.order.work;

import java.time.YearMonth;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Members' work at tasks that have a rate of their own. */
@Repository
public class PaidTasks {

    /** Whatever counts in the month, and what the same day and task counted before: read once, and not day by day. */
    private static final String UNTIL_MONTH = """
            select w.person_id, w.worked_on, k.id as task_id, k.name as task, r.unit, r.rate,
                   date_trunc('month', w.counts_on)::date as counted_in,
                   sum(w.minutes)::int as minutes, sum(w.pieces)::int as pieces
            from (
              select *, bool_or(counts_on >= :first) over (partition by person_id, worked_on, task_id) as counts_now
              from orders.work_record
              where by_member and counts_on <= :last and worked_on >= (
                select min(worked_on) from orders.work_record where by_member and counts_on between :first and :last)) w
            join orders.task_kind k on (k.office_id, k.id) = (w.office_id, w.task_id)
            join lateral (
              select unit, rate from orders.task_rate r
              where r.task_id = k.id and r.valid_from <= w.worked_on
              order by r.valid_from desc limit 1) r on true
            where w.counts_now
            group by w.person_id, w.worked_on, k.id, k.name, r.unit, r.rate, counted_in
            order by w.person_id, w.worked_on, k.name, k.id, counted_in
            """;

    private final DatabaseClient database;

    PaidTasks(DatabaseClient database) {
        this.database = database;
    }

    /** Also what earlier, closed months still lack, with the day it was done and the rate of that day. */
    public Flux<TaskLine> in(YearMonth month) {
        return database.sql(UNTIL_MONTH)
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .mapProperties(TaskDays.Counted.class)
                .all()
                .collectList()
                .map(TaskDays::new)
                .flatMapIterable(days -> days.addedIn(month));
    }
}
