package mizuhiki.order.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.fiscal.PastFigures;
import mizuhiki.order.fiscal.PastFigures.PastMonth;
import mizuhiki.order.fiscal.PastFigures.PastYear;
import mizuhiki.order.form.EntryToldOtherwise;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.reserve.ReserveMove.Bought;
import mizuhiki.order.reserve.ReserveMove.Kind;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OrderTest
class ReserveMovingTests {

    private static final Instant NOW = Instant.parse("2027-03-31T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    PastFigures past;

    @Autowired
    ReserveMoving moving;

    @Autowired
    ReserveMoves moves;

    @Autowired
    ReserveStands stands;

    @Autowired
    Months months;

    @Autowired
    Ledger ledger;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private Viewer manager;

    @BeforeEach
    void earnAYear() {
        office = people.office().id();
        manager = new Viewer(people.manager(office), office, Set.of(Role.MANAGER), "管理者", TextLevel.NORMAL, false);
        sell(12_000_000);
    }

    @Test
    void whatIsSetAsideLeavesThePool() {
        pastYears(4_800_000, 5_100_000, 5_400_000);
        thisYear(5_600_000);

        move(Kind.SET_ASIDE, Reserve.WAGE, 510_000);

        assertThat(balance(Account.WAGE_RESERVE)).isEqualTo(Yen.of(510_000));
        assertThat(balance(Account.POOL)).isEqualTo(Yen.of(11_490_000));
        assertThatThrownBy(() -> move(Kind.SET_ASIDE, Reserve.WAGE, 1)).isInstanceOf(MoreThanAllowed.class);
    }

    @Test
    void nothingIsSetAsideWhileWagesAreBelowThoseOfLastYear() {
        pastYears(4_800_000, 5_100_000, 5_400_000);
        thisYear(5_399_999);

        assertThatThrownBy(() -> move(Kind.SET_ASIDE, Reserve.WAGE, 1)).isInstanceOf(MoreThanAllowed.class);
    }

    @Test
    void nothingIsSetAsideThatThePoolDoesNotHold() {
        pastYears(4_800_000, 5_100_000, 5_400_000);
        thisYear(5_600_000);
        move(Kind.OPENING, Reserve.EQUIPMENT, 1);
        sell(-11_900_000);

        assertThatThrownBy(() -> move(Kind.SET_ASIDE, Reserve.WAGE, 100_001)).isInstanceOf(MoreThanAllowed.class);
    }

    /** The board resolves in the middle of a month, and it is written down at its end. */
    @Test
    void nothingIsSetAsideThatTheMonthHasSpentSince() {
        pastYears(4_800_000, 5_100_000, 5_400_000);
        thisYear(5_600_000);
        sell(-11_900_000, DAY);

        assertThatThrownBy(() -> moveOn(DAY.minusDays(5), 100_001)).isInstanceOf(MoreThanAllowed.class);
        moveOn(DAY.minusDays(5), 100_000);
    }

    @Test
    void equipmentCountsFromTheDayItIsThere() {
        pastYears(4_800_000, 5_100_000, 5_400_000);
        thisYear(5_600_000);
        equipment(DAY, 1_000_000);
        equipment(DAY.plusDays(1), 9_000_000);

        assertThatThrownBy(() -> move(Kind.SET_ASIDE, Reserve.EQUIPMENT, 750_001))
                .isInstanceOf(MoreThanAllowed.class);
        move(Kind.SET_ASIDE, Reserve.EQUIPMENT, 750_000);
    }

    @Test
    void limitsNeedTheWagesOfThreePastYears() {
        thisYear(5_600_000);

        assertThatThrownBy(() -> move(Kind.SET_ASIDE, Reserve.WAGE, 1))
                .isInstanceOf(PastWagesUnknown.class)
                .hasMessageContaining("2023, 2024, 2025");
    }

    @Test
    void reserveForWagesComesOutOnlyWhenTheyFall() {
        pastYears(4_800_000, 5_100_000, 5_400_000);
        move(Kind.OPENING, Reserve.WAGE, 300_000);
        thisYear(4_800_000);
        assertThatThrownBy(() -> move(Kind.FOR_WAGES, Reserve.WAGE, 1)).isInstanceOf(WagesNotFallen.class);

        thisYear(4_700_000);
        move(Kind.FOR_WAGES, Reserve.WAGE, 100_000);

        assertThat(balance(Account.POOL)).isEqualTo(Yen.of(12_100_000));
        assertThatThrownBy(() -> move(Kind.FOR_WAGES, Reserve.WAGE, 1)).isInstanceOf(MoreThanAllowed.class);
    }

    /** With the month after it, it is closed, too. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatCameOutCountsAsWagesOnceItsMonthIsClosed(int monthsLater) {
        pastYears(4_800_000, 5_100_000, 5_400_000);
        move(Kind.OPENING, Reserve.WAGE, 300_000);
        thisYear(4_700_000);
        move(Kind.FOR_WAGES, Reserve.WAGE, 60_000);
        assertThat(releasable()).isEqualTo(Yen.of(40_000));

        sales.now(
                office,
                NOW,
                months.close(YearMonth.from(DAY).plusMonths(monthsLater), manager.personId(), NOW, Yen.ZERO));
        thisYear(4_760_000);

        assertThat(releasable()).isEqualTo(Yen.of(40_000));
    }

    @Test
    void doubleTapIsOneMove() {
        move(Kind.OPENING, Reserve.EQUIPMENT, 300_000);
        var tap = UUID.randomUUID();

        var first = send(tap, made(Kind.BOUGHT, Reserve.EQUIPMENT, 120_000));
        var second = send(tap, made(Kind.BOUGHT, Reserve.EQUIPMENT, 120_000));

        assertThat(second).isEqualTo(first);
        assertThat(held(Reserve.EQUIPMENT)).isEqualTo(Yen.of(180_000));
        assertThatThrownBy(() -> send(tap, made(Kind.BOUGHT, Reserve.EQUIPMENT, 120_001)))
                .isInstanceOf(EntryToldOtherwise.class);
    }

    @Test
    void noMoreComesOutThanWasSetAside() {
        pastYears(4_800_000, 5_100_000, 5_400_000);
        thisYear(4_700_000);
        assertThat(releasable()).isEqualTo(Yen.ZERO);

        move(Kind.OPENING, Reserve.WAGE, 70_000);

        assertThat(releasable()).isEqualTo(Yen.of(70_000));
    }

    /** A slip in it would be told to be above the limit, and to be paid out as wages. */
    @Test
    void whatWasThereAtTheBeginningIsEnteredAgainWhereItWasWrong() {
        move(Kind.OPENING, Reserve.EQUIPMENT, 3_000_000);
        move(Kind.OPENING, Reserve.EQUIPMENT, 300_000);
        assertThat(held(Reserve.EQUIPMENT)).isEqualTo(Yen.of(300_000));
        move(Kind.BOUGHT, Reserve.EQUIPMENT, 120_000);

        assertThatThrownBy(() -> move(Kind.OPENING, Reserve.EQUIPMENT, 119_999))
                .hasStackTraceContaining("the reserve holds less");
        move(Kind.OPENING, Reserve.EQUIPMENT, 120_000);

        assertThat(held(Reserve.EQUIPMENT)).isEqualTo(Yen.ZERO);
        assertThatThrownBy(() -> move(Kind.BOUGHT, Reserve.EQUIPMENT, 1)).isInstanceOf(MoreThanAllowed.class);
    }

    @Test
    void whatWasEnteredForTheOtherReserveIsEnteredAgainAsNothing() {
        move(Kind.OPENING, Reserve.WAGE, 300_000);

        move(Kind.OPENING, Reserve.WAGE, 0);

        assertThat(held(Reserve.WAGE)).isEqualTo(Yen.ZERO);
    }

    @Test
    void equipmentCostsThePoolNothing() {
        move(Kind.OPENING, Reserve.EQUIPMENT, 300_000);

        move(Kind.BOUGHT, Reserve.EQUIPMENT, 120_000);

        assertThat(balance(Account.POOL)).isEqualTo(Yen.of(12_000_000));
        assertThat(balance(Account.EXPENSES)).isEqualTo(Yen.of(120_000));
        assertThat(held(Reserve.EQUIPMENT)).isEqualTo(Yen.of(180_000));
        assertThatThrownBy(() -> move(Kind.BOUGHT, Reserve.EQUIPMENT, 180_001)).isInstanceOf(MoreThanAllowed.class);
    }

    @Test
    void ofManyWhoSetAsideAtOnceNoneGoesAboveTheLimit() {
        pastYears(4_800_000, 5_100_000, 5_400_000);
        thisYear(5_600_000);

        var made = Flux.range(0, 6)
                .flatMap(number -> moving.move(made(Kind.SET_ASIDE, Reserve.WAGE, 300_000), manager)
                        .onErrorResume(MoreThanAllowed.class, late -> Mono.empty()))
                .count()
                .contextWrite(CurrentOffice.is(office))
                .contextWrite(Moment.is(NOW))
                .block();

        assertThat(made).isEqualTo(1);
        assertThat(held(Reserve.WAGE)).isEqualTo(Yen.of(300_000));
    }

    @Test
    void databaseGivesOutNoMoreThanIsHeld() {
        var out =
                database.sql("""
                        insert into orders.reserve_move
                          (id, reserve, kind, amount, day, resolution, resolved_on, note, added_by)
                        values (:id, 'WAGE', 'EXCESS', 1, :day, '第1号', :day, '工賃', :id)
                        """).bind("id", UUID.randomUUID()).bind("day", DAY).then();

        assertThatThrownBy(() -> sales.now(office, NOW, out)).hasStackTraceContaining("the reserve holds less");
    }

    private void pastYears(long first, long second, long third) {
        var wages = List.of(first, second, third);
        for (int year = 0; year < 3; year++) {
            var told = new PastYear(2023 + year, Yen.of(wages.get(year)), "工賃実績報告");
            sales.now(office, NOW, past.add(told, manager.personId()));
        }
    }

    /** All in April, and nothing in the other months. */
    private void thisYear(long wages) {
        for (int month = 0; month < 12; month++) {
            var first = LocalDate.of(2026, 4, 1).plusMonths(month);
            var told = new PastMonth(first, Yen.of(month == 0 ? wages : 0), 300, 20, "台帳");
            sales.now(office, NOW, past.add(told, manager.personId()));
        }
    }

    private void equipment(LocalDate asOf, long yen) {
        var told = new ReserveMoves.AssetCost(asOf, Yen.of(yen), "固定資産台帳");
        sales.now(office, NOW, moves.add(told, manager.personId()));
    }

    private void sell(long yen) {
        sell(yen, DAY.minusDays(9));
    }

    private void sell(long yen, LocalDate day) {
        var postings = List.of(Posting.on(Account.SALES, Yen.of(-yen)), Posting.on(Account.POOL, Yen.of(yen)));
        sales.now(office, NOW, ledger.book(Entry.of(Entry.Kind.SETTLEMENT, UUID.randomUUID(), day, postings)));
    }

    private void move(Kind kind, Reserve reserve, long amount) {
        sales.now(office, NOW, moving.move(made(kind, reserve, amount), manager));
    }

    private ReserveMove send(UUID sentAs, ReserveMove move) {
        return Objects.requireNonNull(sales.now(office, NOW, moving.move(move, sentAs, manager)));
    }

    private void moveOn(LocalDate day, long amount) {
        var move = new ReserveMove(
                ReserveMove.newId(), Reserve.WAGE, Kind.SET_ASIDE, Yen.of(amount), day, "第3号", day, "普通預金", null);
        sales.now(office, NOW, moving.move(move, manager));
    }

    private static ReserveMove made(Kind kind, Reserve reserve, long amount) {
        return new ReserveMove(
                ReserveMove.newId(), reserve, kind, Yen.of(amount), DAY, "第3号", DAY, "普通預金", bought(kind, amount));
    }

    private static @Nullable Bought bought(Kind kind, long amount) {
        return kind == Kind.BOUGHT ? new Bought(new CostPlace("水引", CostClass.PRODUCTION), Yen.of(amount)) : null;
    }

    private Yen held(Reserve reserve) {
        return Objects.requireNonNull(sales.now(office, NOW, stands.of(reserve, DAY)))
                .held()
                .balance();
    }

    private Yen releasable() {
        return Objects.requireNonNull(sales.now(office, NOW, stands.of(Reserve.WAGE, DAY)))
                .releasable();
    }

    private Yen balance(Account account) {
        return Objects.requireNonNull(sales.now(office, NOW, ledger.balance(account, DAY)));
    }
}
