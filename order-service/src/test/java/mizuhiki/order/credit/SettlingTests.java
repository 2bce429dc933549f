package mizuhiki.order.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.sharing.Credit;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderShipped;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrderTest
class SettlingTests {

    private static final Instant NOVEMBER = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-05T03:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Books books;

    @Autowired
    Ledger ledger;

    @Autowired
    Months months;

    private UUID office;
    private UUID hanako;
    private UUID ken;
    private final Sold brooch = Sold.of(3_000, 300, 616);

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
    }

    @Test
    void shippedOrderIsSharedAmongItsMakers() {
        make();

        sales.ship(office, NOVEMBER, brooch);

        assertThat(balances())
                .isEqualTo(
                        Map.of("SALES", -3_000L, "CHANNEL_FEES", 300L, "MATERIAL", 616L, "CREDIT", 2_084L, "POOL", 0L));
    }

    @Test
    void eventToldTwiceSettlesOnce() {
        make();
        sales.ship(office, NOVEMBER, brooch);

        sales.hear(office, NOVEMBER, shipped());
        sales.hear(office, NOVEMBER, shipped());

        assertThat(balance(Account.CREDIT)).isEqualTo(2_084);
    }

    @Test
    void saleInAShowWaitsForItsEnd() {
        var show = UUID.randomUUID();
        var sold = brooch.in(show);
        make();
        sales.ship(office, NOVEMBER, sold);
        assertThat(balance(Account.CREDIT)).isZero();

        sales.worked(office, NOVEMBER, ken, Stage.SHOW, show, 60);
        sales.hear(office, NOVEMBER, new ShowEnded(show, "木よう日の配信", NOVEMBER, NOVEMBER));

        assertThat(balance(Account.CREDIT)).isEqualTo(2_084);
        credits(sold).filteredOn(credit -> credit.stage() == Stage.SHOW).hasSize(1);
    }

    @Test
    void saleWaitsUntilItsMakersAreKnown() {
        sales.ship(office, NOVEMBER, brooch);
        assertThat(balance(Account.CREDIT)).isZero();

        make();

        assertThat(balance(Account.CREDIT)).isEqualTo(2_084);
    }

    /** Events of another service may come late: a lot told before its makers is nobody's yet. */
    @Test
    void saleIsNotSharedWithoutItsMakers() {
        sales.made(office, NOVEMBER, brooch);

        sales.ship(office, NOVEMBER, brooch);

        assertThat(balance(Account.CREDIT)).isZero();
        assertThat(balance(Account.POOL)).isZero();
    }

    @Test
    void returnInTheSameMonthTakesBackExactlyWhatWasGiven() {
        make();
        sales.ship(office, NOVEMBER, brooch);

        giveBack(NOVEMBER);
        giveBack(NOVEMBER);

        assertThat(balances().values()).containsOnly(0L);
        assertThat(open()).allMatch(parts -> parts == 0);
    }

    /** So that no month of a member comes to less than nothing. */
    @Test
    void returnBelongsToTheMonthOfItsSaleWhileThatIsOpen() {
        make();
        sales.ship(office, NOVEMBER, brooch);

        giveBack(DECEMBER);

        assertThat(Objects.requireNonNull(sales.now(office, DECEMBER, books.of(brooch.orderId()))))
                .extracting(booked -> booked.settlement().bookedOn())
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30));
    }

    /** What is told of a lot later changes neither that sale nor the next of the same lot. */
    @Test
    void sharesOfALotAreFrozenByItsFirstSale() {
        make();
        sales.ship(office, NOVEMBER, brooch);

        sales.worked(office, NOVEMBER, ken, Stage.MAKING, brooch.lotId(), 600);
        var next = new Sold(UUID.randomUUID(), brooch.productId(), brooch.lotId(), null, 3_000, 300, 0, 616);
        sales.ship(office, NOVEMBER, next);

        credits(next)
                .extracting(Credit::minutes, Credit::stageMinutes)
                .containsExactlyInAnyOrder(tuple(60, 90), tuple(30, 90));
    }

    @Test
    void whatIsToldBeforeTheFirstSaleCounts() {
        make();
        sales.worked(office, NOVEMBER, ken, Stage.MAKING, brooch.lotId(), 30);

        sales.ship(office, NOVEMBER, brooch);

        credits(brooch).extracting(Credit::minutes).containsExactlyInAnyOrder(60, 60);
    }

    @Test
    void returnAfterTheCloseIsBorneByThePool() {
        make();
        sales.ship(office, NOVEMBER, brooch);
        sales.now(office, NOVEMBER, months.close(YearMonth.of(2026, 11), hanako, NOVEMBER, Yen.ZERO));

        giveBack(DECEMBER);

        assertThat(balance(Account.CREDIT)).isEqualTo(2_084);
        assertThat(balance(Account.POOL)).isEqualTo(-2_084);
    }

    @Test
    void whatComesLateIsBookedInTheNextMonth() {
        make();
        sales.now(office, NOVEMBER, months.close(YearMonth.of(2026, 11), hanako, NOVEMBER, Yen.ZERO));

        sales.ship(office, NOVEMBER, brooch);

        assertThat(Objects.requireNonNull(sales.now(office, NOVEMBER, books.of(brooch.orderId()))))
                .extracting(booked -> booked.settlement().bookedOn())
                .containsExactly(LocalDate.of(2026, 12, 1));
    }

    @Test
    void workOfStaffIsNotPaidFromSales() {
        var staff = people.staff(office);
        sales.worked(office, NOVEMBER, staff, Stage.PACKING, brooch.orderId(), 10);
        make();

        sales.ship(office, NOVEMBER, brooch);

        credits(brooch).extracting(Credit::personId).containsOnly(hanako, ken);
    }

    @Test
    void goodsThatCameBackBeforeTheSettlementAreNeverSettled() {
        sales.ship(office, NOVEMBER, brooch);
        giveBack(NOVEMBER);

        make();

        assertThat(balance(Account.CREDIT)).isZero();
    }

    private void make() {
        sales.worked(office, NOVEMBER, hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.worked(office, NOVEMBER, ken, Stage.MAKING, brooch.lotId(), 30);
        sales.made(office, NOVEMBER, brooch);
    }

    private void giveBack(Instant at) {
        sales.hear(office, at, new GoodsReturned(brooch.orderId(), brooch.orderId(), brooch.productId(), 1, true));
    }

    private OrderShipped shipped() {
        return new OrderShipped(brooch.orderId(), brooch.orderId(), brooch.productId(), 1);
    }

    private Map<String, Long> balances() {
        return Map.of(
                "SALES", balance(Account.SALES),
                "CHANNEL_FEES", balance(Account.CHANNEL_FEES),
                "MATERIAL", balance(Account.MATERIAL),
                "CREDIT", balance(Account.CREDIT),
                "POOL", balance(Account.POOL));
    }

    private long balance(Account account) {
        var yen = sales.now(office, NOVEMBER, ledger.balance(account, LocalDate.of(2026, 12, 31)));
        return Objects.requireNonNull(yen).amount();
    }

    private ListAssert<Credit> credits(Sold sold) {
        return assertThat(Objects.requireNonNull(sales.now(office, NOVEMBER, books.of(sold.orderId()))).stream()
                .flatMap(booked -> booked.credits().stream())
                .toList());
    }

    private Collection<Long> open() {
        return Objects.requireNonNull(sales.now(office, NOVEMBER, books.open())).values();
    }
}
