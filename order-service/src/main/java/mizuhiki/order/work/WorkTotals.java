package mizuhiki.order.work;

import java.time.YearMonth;
import mizuhiki.order.task.TaskKinds;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** How much members worked, by what the work was for. */
@Repository
public class WorkTotals {

    /** Records from before tasks were kept belong to the usual task of their stage. */
    private static final String OF_MONTH = """
            select w.person_id, k.cost_class, k.work_type,
                   sum(w.minutes)::int as minutes, greatest(sum(w.pieces), 0)::int as pieces
            from orders.work_record w
            join orders.task_kind k on k.id = w.task_id or w.task_id is null and k.usual and k.stage = w.stage
            where w.by_member and w.counts_on between :first and :last
            group by w.person_id, k.cost_class, k.work_type
            having sum(w.minutes) > 0
            order by w.person_id, k.cost_class, k.work_type
            """;

    private final DatabaseClient database;
    private final TaskKinds kinds;

    WorkTotals(DatabaseClient database, TaskKinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    /** What was corrected after its month was closed counts in the month it is booked in. */
    public Flux<WorkTotal> in(YearMonth month) {
        return kinds.all()
                .thenMany(database.sql(OF_MONTH)
                        .bind("first", month.atDay(1))
                        .bind("last", month.atEndOfMonth())
                        .mapProperties(WorkTotal.class)
                        .all());
    }
}
