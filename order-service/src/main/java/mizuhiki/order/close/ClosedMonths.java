package mizuhiki.order.close;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All months that were signed, and when they were paid. */
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

    private static final String PAY = """
            insert into orders.wage_payment (month, paid_on, noted_by, noted_at) values (:month, :paidOn, :notedBy, now())
            on conflict do nothing
            """;

    private static final String PAID_ON = "select paid_on from orders.wage_payment where month = :month";

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

    Mono<ClosedMonth> get(YearMonth month) {
        return find(month).switchIfEmpty(Mono.error(() -> new NotFound(month)));
    }

    public Flux<ClosedMonth> latestFirst() {
        return database.sql(LATEST_FIRST).mapProperties(ClosedMonth.class).all();
    }

    /** Emits whether it was new. */
    Mono<Boolean> pay(YearMonth month, LocalDate paidOn, UUID notedBy) {
        return database.sql(PAY)
                .bind("month", month.atDay(1))
                .bind("paidOn", paidOn)
                .bind("notedBy", notedBy)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    public Mono<LocalDate> paidOn(YearMonth month) {
        return database.sql(PAID_ON)
                .bind("month", month.atDay(1))
                .mapValue(LocalDate.class)
                .one();
    }
}
