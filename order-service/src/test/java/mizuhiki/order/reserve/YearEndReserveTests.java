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
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestYears;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.fiscal.PastFigures;
import mizuhiki.order.fiscal.PastFigures.PastYear;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.reserve.ReserveMove.Kind;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** April: the books of March are still open, and the board has resolved to set something aside. */
@OrderTest
class YearEndReserveTests {

    private static final Instant NOW = Instant.parse("2027-04-02T03:00:00Z");
    private static final FiscalYear YEAR = FiscalYear.starting(2026);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final LocalDate LAST = MARCH.atEndOfMonth();
    private static final long WAGES = 455_000;

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
            var told = new PastYear(2023 + year, Yen.of(wages.get(year)), "工賃実績報告");
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

    private void earn(YearMonth month, Posting earned) {
        var postings = List.of(Posting.on(Account.SALES, Yen.of(-WAGES)), earned);
        var sale = Entry.of(Entry.Kind.SETTLEMENT, UUID.randomUUID(), month.atDay(20), postings);
        sales.now(office, NOW, ledger.book(sale));
    }

    private void move(Kind kind, LocalDate day, long amount) {
        sales.now(office, NOW, moving.move(made(Reserve.WAGE, kind, day, amount), manager));
    }

    private static ReserveMove made(Reserve reserve, Kind kind, LocalDate day, long amount) {
        return new ReserveMove(ReserveMove.newId(), reserve, kind, Yen.of(amount), day, "第3号", day, "普通預金", null);
    }
}
