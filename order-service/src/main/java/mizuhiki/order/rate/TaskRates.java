package mizuhiki.order.rate;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
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
                .then(insert(rate, addedBy))
                .thenMany(Flux.defer(this::latestFirst))
                .filter(rate::equals)
                .next()
                .switchIfEmpty(Mono.error(() -> new RateDayTaken(rate.validFrom())))
                .then();
    }

    private Mono<Void> insert(TaskRate rate, UUID addedBy) {
        return database.sql(ADD)
                .bind("taskId", rate.taskId())
                .bind("validFrom", rate.validFrom())
                .bind("unit", rate.unit().name())
                .bind("rate", rate.rate())
                .bind("reason", rate.reason())
                .bind("addedBy", addedBy)
                .then();
    }
}
