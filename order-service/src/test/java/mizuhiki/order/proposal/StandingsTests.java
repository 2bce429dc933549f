package mizuhiki.order.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
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
        tell("""
                insert into orders.wage_adjustment (id, month, person_id, amount, reason, entered_by, entered_at)
                values (uuidv7(), '2026-10-01', '%s', 500, 'バザー', uuidv7(), now())
                """.formatted(hanako));

        assertThat(firstOpen()).isEqualTo(OCTOBER.atDay(1));
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

    private void tell(String sql) {
        sales.now(office, AT, database.sql(sql).then());
    }
}
