package mizuhiki.order.adjustment;

import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.form.EntryToldOtherwise;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All that was added to wages by hand. */
@Repository
public class Adjustments {

    private static final String ADJUSTMENT = """
            select id, month, person_id, amount, reason, entered_by, entered_at
            from orders.wage_adjustment
            """;

    private static final String IN_MONTH = ADJUSTMENT + "where month = :month order by entered_at, id";

    private static final String BY_ID = ADJUSTMENT + "where id = :id";

    private static final String ADD = """
            insert into orders.wage_adjustment (id, month, person_id, amount, reason, entered_by, entered_at)
            values (:id, :month, :personId, :amount, :reason, :enteredBy, :enteredAt)
            on conflict (office_id, id) do nothing
            """;

    private static final String REMOVE = "delete from orders.wage_adjustment where month = :month and id = :id";

    private final DatabaseClient database;

    Adjustments(DatabaseClient database) {
        this.database = database;
    }

    public Flux<Adjustment> in(YearMonth month) {
        return database.sql(IN_MONTH)
                .bind("month", month.atDay(1))
                .mapProperties(Adjustment.class)
                .all();
    }

    /** The same one twice is one, even after the month was closed with it: a tap may come double. */
    Mono<Adjustment> add(Adjustment adjustment) {
        return find(adjustment.id())
                .switchIfEmpty(Mono.defer(() -> insert(adjustment)))
                .filter(adjustment::isKeptAs)
                .switchIfEmpty(Mono.error(EntryToldOtherwise::new));
    }

    private Mono<Adjustment> insert(Adjustment adjustment) {
        return database.sql(ADD)
                .bindProperties(adjustment)
                .then()
                .onErrorMap(MonthClosed::isMeantBy, closed -> new MonthClosed(adjustment.month()))
                .then(Mono.defer(() -> find(adjustment.id())));
    }

    private Mono<Adjustment> find(UUID adjustmentId) {
        return database.sql(BY_ID)
                .bind("id", adjustmentId)
                .mapProperties(Adjustment.class)
                .one();
    }

    public Mono<Void> remove(YearMonth month, UUID adjustmentId) {
        return database.sql(REMOVE)
                .bind("month", month.atDay(1))
                .bind("id", adjustmentId)
                .fetch()
                .rowsUpdated()
                .onErrorMap(MonthClosed::isMeantBy, closed -> new MonthClosed(month.atDay(1)))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFound(adjustmentId)))
                .then();
    }
}
