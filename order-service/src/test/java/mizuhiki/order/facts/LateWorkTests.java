package mizuhiki.order.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.task.TaskKinds;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.order.wagepolicy.WagePolicies;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.order.work.WorkRecords;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** October is closed and left 1,000 yen, and in November the office pays for tasks in another way. */
@OrderTest
class LateWorkTests {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);
    private static final LocalDate DAY = OCTOBER.atDay(5);
    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

    @Autowired
    WebTestClient web;

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
    WagePolicies policies;

    @Autowired
    MonthFacts facts;

    @Autowired
    DatabaseClient database;

    private UUID office;

    @BeforeEach
    void openAnOffice() {
        office = people.office().id();
    }

    @Test
    void workToldLateIsPaidByThePolicyOfItsDay() {
        decide(OCTOBER.atDay(1), new Block.Tasks());
        closeAndChange(new Block.Share(100, 0, 0));
        tellWorkOf(DAY);

        assertThat(lines())
                .extracting(PayLine::amount, PayLine::policyFrom)
                .containsExactly(tuple(Yen.of(100), OCTOBER.atDay(1)));
    }

    @Test
    void workThatWasNotPaidByThePieceThenIsNotPaidSoLater() {
        closeAndChange(new Block.Tasks());
        tellWorkOf(DAY);

        assertThat(lines()).isEmpty();
    }

    @Test
    void memberReadsWhichWorkIsOfAMonthBefore() {
        decide(OCTOBER.atDay(1), new Block.Tasks());
        closeAndChange(new Block.Tasks());
        var hanako = tellWorkOf(DAY);

        assertThat(seen(hanako)).contains("このうち5個は、2026年10月のしごとの分です。");
    }

    private void closeAndChange(Block block) {
        sales.now(office, AT, months.close(OCTOBER, people.manager(office), AT, Yen.of(1_000)));
        decide(NOVEMBER.atDay(1), block);
    }

    private void decide(LocalDate from, Block block) {
        var rounding = new Rounding(Rounding.Scope.DAY, Rounding.Mode.HALF_UP, 1);
        var policy = new WagePolicy(from, List.of(block), rounding, "会議で決めた");
        sales.now(office, AT, policies.add(policy, people.manager(office)));
    }

    /** Five pieces at 20 yen. */
    private UUID tellWorkOf(LocalDate day) {
        var task = Objects.requireNonNull(sales.now(office, AT, kinds.meant(Stage.MAKING, "製作", day)));
        sales.now(office, AT, database.sql("""
                insert into orders.task_rate (task_id, valid_from, unit, rate, reason, added_by)
                values (:task, '2026-10-01', 'PIECE', 20, 'はじめ', :task)
                """).bind("task", task).then());
        var hanako = people.member(office, "はなこ");
        var work = new WorkDone(UUID.randomUUID(), hanako, Stage.MAKING, UUID.randomUUID(), "製作", 60, day);
        sales.now(office, AT, records.record(work, task, 5));
        return hanako;
    }

    private String seen(UUID member) {
        return Objects.requireNonNull(web.get()
                .uri("/wages/mine/" + NOVEMBER)
                .header("Authorization", people.bearer(office, member))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private List<PayLine> lines() {
        var inputs = Objects.requireNonNull(sales.now(office, AT, facts.of(NOVEMBER, true)));
        return WagePlan.of(inputs).payslips().stream()
                .map(Payslip::lines)
                .flatMap(List::stream)
                .filter(line -> line.kind() == PayLine.Kind.PIECES)
                .toList();
    }
}
