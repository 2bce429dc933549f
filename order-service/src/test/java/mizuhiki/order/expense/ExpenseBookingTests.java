package mizuhiki.order.expense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.apportion.Basis;
import mizuhiki.order.apportion.BasisNeedsReason;
import mizuhiki.order.apportion.BasisNotWritten;
import mizuhiki.order.apportion.ExpenseKind;
import mizuhiki.order.apportion.ExpenseRules;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.task.CostClass;
import mizuhiki.order.withdrawal.Rule;
import mizuhiki.order.withdrawal.RuleWithdrawing;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OrderTest
class ExpenseBookingTests {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    ExpenseBooking booking;

    @Autowired
    Expenses expenses;

    @Autowired
    ExpenseRules rules;

    @Autowired
    RuleWithdrawing withdrawing;

    @Autowired
    Ledger ledger;

    @Autowired
    Months months;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private Viewer manager;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        manager = new Viewer(people.manager(office), office, Set.of(Role.MANAGER), "管理者", TextLevel.NORMAL, false);
    }

    @Test
    void sharedBillIsBookedAgainstThePool() {
        addBasis(LocalDate.of(2026, 11, 1), 400, null);

        var expense = enter(bill(30_000, null));

        assertThat(expense.amount()).isEqualTo(Yen.of(12_000));
        assertThat(expense.basis()).isEqualTo(Basis.AREA);
        assertThat(balance(Account.EXPENSES)).isEqualTo(Yen.of(12_000));
        assertThat(balance(Account.POOL)).isEqualTo(Yen.of(-12_000));
    }

    @Test
    void billWithoutABasisIsNotGuessed() {
        assertThatThrownBy(() -> enter(bill(30_000, null))).isInstanceOf(BasisNotWritten.class);
    }

    @Test
    void billWhoseYearWasMistypedIsAskedForAgain() {
        var near = List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2021, 11, 20));
        var far = List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2062, 11, 20), LocalDate.of(2021, 11, 19));

        assertThat(near).allMatch(day -> enter(bill(day, 1_000)).day().equals(day));
        for (var day : far) {
            assertThatThrownBy(() -> enter(bill(day, 1_000))).isInstanceOf(DayFarOff.class);
        }
    }

    @Test
    void billOfOneKindOfWorkNeedsNoBasis() {
        assertThat(enter(bill(5_000, "水引")).amount()).isEqualTo(Yen.of(5_000));
    }

    @Test
    void nothingIsEnteredIntoAClosedMonth() {
        sales.now(office, NOW, months.close(YearMonth.of(2026, 11), UUID.randomUUID(), NOW, Yen.ZERO));

        assertThatThrownBy(() -> enter(bill(5_000, "水引"))).isInstanceOf(MonthClosed.class);
    }

    @Test
    void cancellationIsTheExactNegativeInAnOpenMonth() {
        var expense = enter(bill(5_000, "水引"));
        sales.now(office, NOW, months.close(YearMonth.of(2026, 11), UUID.randomUUID(), NOW, Yen.ZERO));

        var cancelled = now(booking.cancel(expense.id(), "二重に入れた", manager));

        assertThat(cancelled.amount()).isEqualTo(Yen.of(-5_000));
        assertThat(cancelled.day()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(balance(Account.POOL)).isEqualTo(Yen.ZERO);
        assertThatThrownBy(() -> now(booking.cancel(cancelled.id(), "もう一度", manager)))
                .isInstanceOf(ExpenseAlreadyCancelled.class);
    }

    /** The bills of a month are mended in the days before it is closed, when the next one has begun. */
    @Test
    void cancellationBelongsToTheMonthOfItsBillAsLongAsThatIsOpen() {
        var october = enter(bill(LocalDate.of(2026, 10, 28), 80_000));
        var december = enter(bill(LocalDate.of(2026, 12, 20), 5_000));

        now(booking.cancel(october.id(), "けたのまちがい", manager));
        now(booking.cancel(december.id(), "月のまちがい", manager));

        assertThat(balance(Account.POOL, LocalDate.of(2026, 10, 31))).isEqualTo(Yen.ZERO);
        assertThat(balance(Account.POOL, LocalDate.of(2026, 11, 30))).isEqualTo(Yen.ZERO);
        assertThat(balance(Account.POOL, LocalDate.of(2026, 12, 31))).isEqualTo(Yen.ZERO);
    }

    @Test
    void ofManyCancellationsAtOnceOneCounts() {
        var expense = enter(bill(5_000, "水引"));

        var cancelled = Flux.range(0, 6)
                .flatMap(number -> booking.cancel(expense.id(), "まちがい", manager)
                        .onErrorResume(ExpenseAlreadyCancelled.class, late -> Mono.empty()))
                .count()
                .contextWrite(CurrentOffice.is(office))
                .contextWrite(Moment.is(NOW))
                .block();

        assertThat(cancelled).isEqualTo(1);
        assertThat(balance(Account.EXPENSES)).isEqualTo(Yen.ZERO);
    }

    @Test
    void basisInUseIsChangedOnlyWithAReason() {
        addBasis(LocalDate.of(2026, 11, 1), 400, null);

        assertThatThrownBy(() -> addBasis(TODAY, 500, " ")).isInstanceOf(BasisNeedsReason.class);
        addBasis(TODAY, 500, "作業室を広げた");
        assertThat(enter(bill(30_000, null)).amount()).isEqualTo(Yen.of(15_000));
    }

    @Test
    void databaseKnowsThatPartsAddUp() {
        var alone = database.sql("""
                        insert into orders.expense
                          (id, day, kind, bill, per_mille, amount, basis, explanation, note, added_by)
                        values (:id, :day, 'FUEL', 500, 1000, 500, 'DIRECT', '', '灯油', :id)
                        """)
                .bind("id", UUID.randomUUID())
                .bind("day", TODAY)
                .then();

        assertThatThrownBy(() -> sales.now(office, NOW, alone)).hasStackTraceContaining("the parts of expense");
    }

    @Test
    void aPartOfNothingIsUnclear() {
        var basis = """
                {"validFrom": "2026-11-01", "kind": "UTILITIES", "basis": "AREA", "explanation": "面積", "perMille": 400,
                 "parts": [null]}
                """;

        tell("/api/v1/wages/expenses/bases", basis)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("parts[0]");
    }

    @Test
    void aBillTooSmallToShareIsRefusedForWhatItIs() {
        addBasis(LocalDate.of(2026, 11, 1), 250, null);

        tell("/api/v1/wages/expenses", """
                {"day": "2026-11-20", "kind": "UTILITIES", "bill": 1, "note": "電気代"}
                """)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .value(type -> assertThat(String.valueOf(type)).endsWith("/part-below-one-yen"));
    }

    @Test
    void billOfADayNobodyWillSeeIsRefused() {
        tell("/api/v1/wages/expenses", """
                {"day": "+999999999-12-31", "kind": "UTILITIES", "bill": 100, "note": "電気代"}
                """).expectStatus().isBadRequest();
    }

    @RepeatedTest(6)
    void billStandsByABasisThatIsWithdrawnAtTheSameMomentOrIsRefused() {
        addBasis(TODAY, 400, null);
        var bills = Flux.range(0, 3)
                .flatMap(desk -> booking.enter(bill(30_000, null), manager))
                .onErrorResume(BasisNotWritten.class, gone -> Mono.empty());
        var basis = Rule.basisOf("UTILITIES");
        var withdrawal = withdrawing
                .mark(basis, TODAY)
                .flatMap(mark -> withdrawing.withdrawSeen(basis, TODAY, new Version(mark), manager));

        Mono.when(bills, withdrawal.onErrorResume(Refusal.class, inUse -> Mono.empty()))
                .contextWrite(CurrentOffice.is(office))
                .contextWrite(Moment.is(NOW))
                .block(Duration.ofSeconds(20));

        var entered = now(expenses.between(TODAY, TODAY).hasElements());
        assertThat(now(rules.all().hasElements())).isEqualTo(entered);
    }

    private WebTestClient.ResponseSpec tell(String path, String body) {
        return web.post()
                .uri(path)
                .header("Authorization", people.bearer(office, manager.personId()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private void addBasis(LocalDate from, int perMille, @Nullable String reason) {
        var cords = new NewBasis.NewPart("水引", CostClass.PRODUCTION, 2L);
        var empty = new NewBasis.NewPart("", CostClass.PRODUCTION, null);
        var basis = new NewBasis(
                from, ExpenseKind.UTILITIES, Basis.AREA, "40平方メートル/100平方メートル", perMille, List.of(cords, empty), reason);
        sales.now(office, NOW, rules.add(basis.rule(), manager.personId()));
    }

    private static NewExpense bill(long yen, @Nullable String type) {
        return new NewExpense(null, TODAY, ExpenseKind.UTILITIES, yen, "11月の電気代", type, CostClass.PRODUCTION);
    }

    private static NewExpense bill(LocalDate day, long yen) {
        return new NewExpense(null, day, ExpenseKind.UTILITIES, yen, "電気代", "水引", CostClass.PRODUCTION);
    }

    private Expense enter(NewExpense bill) {
        return now(booking.enter(bill, manager));
    }

    private Yen balance(Account account) {
        return balance(account, LocalDate.of(2026, 12, 31));
    }

    private Yen balance(Account account, LocalDate day) {
        return now(ledger.balance(account, day));
    }

    private <T> T now(Mono<T> work) {
        return Objects.requireNonNull(sales.now(office, NOW, work));
    }
}
