package mizuhiki.order.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestYears;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.fiscal.PastFigures;
import mizuhiki.order.fiscal.PastFigures.PastYear;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.reserve.ReserveMove.Bought;
import mizuhiki.order.reserve.ReserveMove.Kind;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** April: the books of March are still open, and the board has resolved to set something aside. */
@OrderTest
class YearEndReserveTests {

    private static final Instant NOW = Instant.parse("2026-04-02T03:00:00Z");
    private static final FiscalYear YEAR = FiscalYear.starting(2025);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate LAST = MARCH.atEndOfMonth();
    private static final long WAGES = 455_000;

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TestYears years;

    @Autowired
    PastFigures past;

    @Autowired
    ReserveMoving moving;

    @Autowired
    ReserveMoves moves;

    @Autowired
    ReserveStands stands;

    @Autowired
    Ledger ledger;

    private UUID office;
    private UUID hanako;
    private Viewer manager;

    @BeforeEach
    void closeAllButMarch() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        manager = new Viewer(people.manager(office), office, Set.of(Role.MANAGER), "管理者", TextLevel.NORMAL, false);
        var wages = List.of(4_800_000L, 5_100_000L, 5_400_000L);
        for (int year = 0; year < 3; year++) {
            var told = new PastYear(2022 + year, Yen.of(wages.get(year)), "工賃実績報告");
            sales.now(office, NOW, past.add(told, manager.personId()));
        }
        for (var month : YEAR.months().subList(0, 11)) {
            earn(month, Posting.on(Account.POOL, Yen.of(WAGES)));
            years.closed(office, month, Map.of(hanako, WAGES));
        }
        earn(MARCH, Posting.credit(Stage.MAKING, hanako, Yen.of(WAGES)));
    }

    @Test
    void whatMarchWillPayCountsBeforeItIsClosed() {
        assertThatThrownBy(() -> move(Kind.SET_ASIDE, LAST, 60_001)).isInstanceOf(MoreThanAllowed.class);
        move(Kind.SET_ASIDE, LAST, 60_000);

        assertThatThrownBy(() -> move(Kind.SET_ASIDE, LAST, 1)).isInstanceOf(MoreThanAllowed.class);
    }

    @Test
    void earlierMonthsStillDoNotCountWhatIsToCome() {
        assertThatThrownBy(() -> move(Kind.SET_ASIDE, MARCH.atDay(1).minusDays(1), 1))
                .isInstanceOf(MoreThanAllowed.class);
    }

    /** Nobody can tell yet whether wages fall. */
    @Test
    void nothingComesOutBeforeTheFirstMonthOfAYearIsClosed() {
        years.closed(office, MARCH, Map.of(hanako, WAGES));
        move(Kind.OPENING, LAST.plusDays(1), 300_000);

        assertThatThrownBy(() -> move(Kind.FOR_WAGES, LAST.plusDays(1), 1)).hasMessageContaining("no-wages-yet");
    }

    /** Either of them is allowed; both would leave wages below last year's. */
    @Test
    void bothReservesAtOnceLeaveWagesAtTheLevelOfLastYear() {
        var assets = new ReserveMoves.AssetCost(MARCH.atDay(1), Yen.of(3_000_000), "固定資産台帳");
        sales.now(office, NOW, moves.add(assets, manager.personId()));

        var made = Flux.range(0, 6)
                .map(number -> made(Reserve.values()[number % 2], Kind.SET_ASIDE, LAST, 60_000))
                .flatMap(move -> moving.move(move, manager).onErrorResume(MoreThanAllowed.class, late -> Mono.empty()))
                .count()
                .contextWrite(CurrentOffice.is(office))
                .contextWrite(Moment.is(NOW))
                .block();

        assertThat(made).isEqualTo(1);
    }

    /** Nobody looks at the reserves when a bill comes. */
    @Test
    void aBillAfterwardsIsToldWhereTheMonthIsClosedAndWhatIsTooMuchMayComeBack() {
        move(Kind.SET_ASIDE, LAST, 25_000);
        move(Kind.SET_ASIDE, LAST, 35_000);
        assertThat(open(MARCH)).isEmpty();

        spend(40_000);

        assertThat(open(MARCH))
                .containsExactly(new OpenPoint("set-aside-too-much", 40_000, "/wages/books/reserves?year=2025"));
        assertThat(open(MARCH.minusMonths(1))).isEmpty();
        assertThat(page())
                .contains(
                        "この年度の工賃は5,360,000円で、前の年度の5,400,000円より少なくなります",
                        "35,000円（第3号）のうち35,000円を",
                        "25,000円（第3号）のうち5,000円を")
                .doesNotContain("??");
        assertThat(stand().tooMuch())
                .extracting(tooMuch -> tooMuch.amount().amount())
                .containsExactly(35_000L, 5_000L);
        assertThatThrownBy(() -> move(Kind.EXCESS, LAST, 40_001)).isInstanceOf(MoreThanAllowed.class);
        move(Kind.EXCESS, LAST, 40_000);
        assertThat(open(MARCH)).isEmpty();
    }

    /** A bill so large that wages fall below last year's anyhow: then nothing may be set aside at all. */
    @Test
    void allThatWasSetAsideIsTooMuchWhereItWouldNotDo() {
        move(Kind.OPENING, LAST, 300_000);
        move(Kind.SET_ASIDE, LAST, 60_000);
        spend(100_000);

        assertThat(stand().tooMuch())
                .extracting(tooMuch -> tooMuch.amount().amount())
                .containsExactly(60_000L);
        move(Kind.EXCESS, LAST, 60_000);
        assertThat(open(MARCH)).isEmpty();
        assertThatThrownBy(() -> move(Kind.EXCESS, LAST, 1)).isInstanceOf(MoreThanAllowed.class);
    }

    /** What was spent on equipment cannot be paid out as wages any more. */
    @Test
    void noMoreMustComeOutThanTheReserveHolds() {
        var assets = new ReserveMoves.AssetCost(MARCH.atDay(1), Yen.of(3_000_000), "固定資産台帳");
        sales.now(office, NOW, moves.add(assets, manager.personId()));
        move(made(Reserve.EQUIPMENT, Kind.SET_ASIDE, LAST, 60_000));
        move(bought(45_000));
        spend(40_000);

        assertThat(open(MARCH)).extracting(OpenPoint::count).containsExactly(15_000L);
        assertThat(page())
                .contains("60,000円（第3号）のうち15,000円を", "45,000円は、もう使いました")
                .doesNotContain("??");
        move(made(Reserve.EQUIPMENT, Kind.EXCESS, LAST, 15_000));
        assertThat(open(MARCH)).isEmpty();
    }

    private String page() {
        var bearer = people.bearer(office, manager.personId());
        var browser = web.mutate().defaultHeader("Authorization", bearer).build();
        return Forms.page(browser, "/wages/books/reserves?year=2025");
    }

    private void spend(long amount) {
        var postings = List.of(Posting.on(Account.EXPENSES, Yen.of(amount)), Posting.on(Account.POOL, Yen.of(-amount)));
        var bill = Entry.of(Entry.Kind.EXPENSE, UUID.randomUUID(), LAST, postings);
        sales.now(office, NOW, ledger.book(bill));
    }

    private List<OpenPoint> open(YearMonth month) {
        return sales.now(office, NOW, stands.open(month).collectList());
    }

    private ReserveStand stand() {
        return sales.now(office, NOW, stands.of(Reserve.WAGE, LAST));
    }

    private void earn(YearMonth month, Posting earned) {
        var postings = List.of(Posting.on(Account.SALES, Yen.of(-WAGES)), earned);
        var sale = Entry.of(Entry.Kind.SETTLEMENT, UUID.randomUUID(), month.atDay(20), postings);
        sales.now(office, NOW, ledger.book(sale));
    }

    private void move(Kind kind, LocalDate day, long amount) {
        move(made(Reserve.WAGE, kind, day, amount));
    }

    private void move(ReserveMove move) {
        sales.now(office, NOW, moving.move(move, manager));
    }

    private static ReserveMove bought(long amount) {
        var bought = new Bought(new CostPlace(CostPlace.GENERAL, CostClass.PRODUCTION), Yen.of(amount));
        return new ReserveMove(
                ReserveMove.newId(), Reserve.EQUIPMENT, Kind.BOUGHT, Yen.of(amount), LAST, "第4号", LAST, "ミシン", bought);
    }

    private static ReserveMove made(Reserve reserve, Kind kind, LocalDate day, long amount) {
        return new ReserveMove(ReserveMove.newId(), reserve, kind, Yen.of(amount), day, "第3号", day, "普通預金", null);
    }
}
