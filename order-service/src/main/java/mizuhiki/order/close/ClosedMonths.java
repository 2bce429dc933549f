package mizuhiki.order.close;

import java.time.YearMonth;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All months that were signed. */
@Repository
public class ClosedMonths {

    private static final String ADD = """
            insert into orders.wage_close
              (month, proposal_id, proposed_by, approved_by, approved_at, pool, paid, carried)
            values (:month, :proposalId, :proposedBy, :approvedBy, :approvedAt, :pool, :paid, :carried)
            """;

    private static final String ALL = """
            select month, proposal_id, proposed_by, approved_by, approved_at, pool, paid, carried from orders.wage_close
            """;

    private static final String OF_MONTH = ALL + "where month = :month";

    private static final String LATEST_FIRST = ALL + "order by month desc";

    private final DatabaseClient database;

    ClosedMonths(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(ClosedMonth closed) {
        return database.sql(ADD).bindProperties(closed).then();
    }

    public Mono<ClosedMonth> find(YearMonth month) {
        return database.sql(OF_MONTH)
                .bind("month", month.atDay(1))
                .mapProperties(ClosedMonth.class)
                .one();
    }

    public Mono<ClosedMonth> get(YearMonth month) {
        return find(month).switchIfEmpty(Mono.error(() -> new NotFound(month)));
    }

    public Flux<ClosedMonth> latestFirst() {
        return database.sql(LATEST_FIRST).mapProperties(ClosedMonth.class).all();
    }
}
