package mizuhiki.order.receipt;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** All that happened to cash. */
@Repository
class CashSteps {

    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('cash ' || :personId::text, 0))";

    private static final String ADD = """
            insert into orders.cash_receipt (id, month, person_id, step, amount, day, noted_by, noted_at)
            values (:id, :month, :personId, :step, :amount, :day, :notedBy, :notedAt)
            """;

    private static final String STEPS = """
            select person_id, step, amount, day, noted_by, noted_at from orders.cash_receipt
            """;

    private static final String OF_MONTH = STEPS + "where month = :month order by noted_at, id";
    private static final String OF_PERSON =
            STEPS + "where month = :month and person_id = :personId order by noted_at, id";

    private final DatabaseClient database;

    CashSteps(DatabaseClient database) {
        this.database = database;
    }

    Mono<Map<UUID, CashState>> of(YearMonth month) {
        return database.sql(OF_MONTH)
                .bind("month", month.atDay(1))
                .mapProperties(CashStep.class)
                .all()
                .collect(groupingBy(CashStep::personId, collectingAndThen(toList(), CashState::of)));
    }

    /** Until the transaction ends nobody else adds a step of this member. */
    Mono<CashState> lock(YearMonth month, UUID personId) {
        return database.sql(ONE_AT_A_TIME)
                .bind("personId", personId)
                .then()
                .thenMany(database.sql(OF_PERSON)
                        .bind("month", month.atDay(1))
                        .bind("personId", personId)
                        .mapProperties(CashStep.class)
                        .all())
                .collectList()
                .map(CashState::of);
    }

    Mono<Void> add(YearMonth month, CashStep step) {
        return database.sql(ADD)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("month", month.atDay(1))
                .bind("personId", step.personId())
                .bind("step", step.step().name())
                .bind("amount", step.amount())
                .bind("day", step.day())
                .bind("notedBy", step.notedBy())
                .bind("notedAt", step.notedAt())
                .then();
    }
}
