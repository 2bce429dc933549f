package mizuhiki.order.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.ledger.MonthNotOver;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.task.TaskKinds;
import mizuhiki.order.work.WorkRecords;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/** Which month is the next to be closed, where nobody came and nothing was sold. */
@OrderTest
class StandingsTests {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TaskKinds kinds;

    @Autowired
    WorkRecords records;

    @Autowired
    Months months;

    @Autowired
    Standings standings;

    @Autowired
    DatabaseClient database;

    @Autowired
    ReactiveTransactionManager transactions;

    private UUID office;
    private UUID hanako;

    @BeforeEach
    void openAnOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
    }

    @Test
    void monthWithNothingButWorkPaidByItsTaskIsNotLeftOut() {
        var task = Objects.requireNonNull(sales.now(office, AT, kinds.meant(Stage.MAKING, "製作", OCTOBER.atDay(1))));
        made(task);
        assertThat(firstOpen()).isNull();

        tell("""
                insert into orders.task_rate (task_id, valid_from, unit, rate, reason, added_by)
                values ('%s', '2026-10-01', 'PIECE', 20, 'はじめ', uuidv7())
                """.formatted(task));
        assertThat(firstOpen()).isEqualTo(OCTOBER.atDay(1));

        sales.now(office, AT, months.close(OCTOBER, hanako, AT, Yen.ZERO));
        assertThat(firstOpen()).isNull();
    }

    @Test
    void monthWithNothingButWhatWasAddedByHandIsNotLeftOut() {
        addByHand("2026-10-01");

        assertThat(firstOpen()).isEqualTo(OCTOBER.atDay(1));
    }

    /** Nobody comes upon what would be entered there afterwards. */
    @Test
    void monthsBeforeAClosedOneAreClosedWithIt() {
        sales.now(office, AT, months.close(OCTOBER, hanako, AT, Yen.ZERO));

        assertThatThrownBy(() -> addByHand("2026-09-01")).hasMessageContaining("closed month");
        addByHand("2026-11-01");
        assertThat(firstOpen()).isEqualTo(OCTOBER.plusMonths(1).atDay(1));
    }

    @Test
    void monthBeforeAClosedOneIsNotClosedAgain() {
        sales.now(office, AT, months.close(OCTOBER, hanako, AT, Yen.ZERO));
        var september = OCTOBER.minusMonths(1);

        assertThatThrownBy(() -> Objects.requireNonNull(sales.now(office, AT, standings.of(september)))
                        .requireNext(OCTOBER))
                .isInstanceOf(MonthClosed.class);
        assertThatThrownBy(() -> sales.now(office, AT, months.close(september, hanako, AT, Yen.ZERO)))
                .hasMessageContaining("closed month");
    }

    /** Closing it would close all before it, in which people still work. */
    @Test
    void monthThatHasNotBegunIsNotClosedWhateverIsEnteredForIt() {
        addByHand("2026-12-01");

        assertThatThrownBy(() -> Objects.requireNonNull(sales.now(office, AT, standings.of(OCTOBER.plusMonths(2))))
                        .requireNext(OCTOBER.plusMonths(1)))
                .isInstanceOf(MonthNotOver.class);
    }

    /** September has nothing yet: closing October waits for whoever is entering something for it. */
    @Test
    void whoClosesWaitsForWhoBooksIntoAnEarlierMonth() {
        var another =
                TransactionalOperator.create(transactions, new DefaultTransactionDefinition(PROPAGATION_REQUIRES_NEW));
        var free = database.sql("select pg_try_advisory_xact_lock(orders.months_key())")
                .mapValue(Boolean.class)
                .one()
                .as(another::transactional);

        assertThat(sales.now(office, AT, byHand("2026-09-01").then(free))).isFalse();
        assertThat(sales.now(office, AT, free)).isTrue();
    }

    private @Nullable LocalDate firstOpen() {
        return Objects.requireNonNull(sales.now(office, AT, standings.of(OCTOBER.plusMonths(1))))
                .firstOpen();
    }

    private void made(UUID task) {
        var day = OCTOBER.atDay(5);
        var work = new WorkDone(UUID.randomUUID(), hanako, Stage.MAKING, UUID.randomUUID(), "製作", 60, day);
        sales.now(office, AT, records.record(work, task, 5));
    }

    private void addByHand(String month) {
        sales.now(office, AT, byHand(month));
    }

    private Mono<Void> byHand(String month) {
        return database.sql("""
                insert into orders.wage_adjustment (id, month, person_id, amount, reason, entered_by, entered_at)
                values (uuidv7(), cast(:month as date), :person, 500, 'バザー', uuidv7(), now())
                """).bind("month", month).bind("person", hanako).then();
    }

    private void tell(String sql) {
        sales.now(office, AT, database.sql(sql).then());
    }
}
