package mizuhiki.order.rate;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All rates tasks ever had; none is ever changed, but withdrawn until the end of the day it begins on. */
@Repository
public class TaskRates {

    private static final String LATEST_FIRST = """
            select task_id, valid_from, unit, rate, reason from orders.task_rate order by task_id, valid_from desc
            """;

    private static final String ADD = """
            insert into orders.task_rate (task_id, valid_from, unit, rate, reason, added_by)
            values (:taskId, :validFrom, :unit, :rate, :reason, :addedBy)
            on conflict do nothing
            """;

    private static final String KEPT = """
            select count(*)
            from orders.task_rate
            where (task_id, valid_from, unit, rate, reason) = (:taskId, :validFrom, :unit, :rate, :reason)
            """;

    private final DatabaseClient database;
    private final Beginning beginning;

    TaskRates(DatabaseClient database, Beginning beginning) {
        this.database = database;
        this.beginning = beginning;
    }

    public Flux<TaskRate> latestFirst() {
        return database.sql(LATEST_FIRST).mapProperties(TaskRate.class).all();
    }

    /** The same one twice is one: a tap may come double. */
    public Mono<Void> add(TaskRate rate, UUID addedBy) {
        return beginning
                .on(rate.validFrom())
                .then(bound(ADD, rate).bind("addedBy", addedBy).then())
                .then(Mono.defer(() -> bound(KEPT, rate).mapValue(Long.class).one()))
                .filter(kept -> kept == 1)
                .switchIfEmpty(Mono.error(() -> new RateDayTaken(rate.validFrom())))
                .then();
    }

    private GenericExecuteSpec bound(String sql, TaskRate rate) {
        return database.sql(sql)
                .bind("taskId", rate.taskId())
                .bind("validFrom", rate.validFrom())
                .bind("unit", rate.unit().name())
                .bind("rate", rate.rate())
                .bind("reason", rate.reason());
    }
}
