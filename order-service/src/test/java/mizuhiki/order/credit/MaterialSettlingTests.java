package mizuhiki.order.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestMaterials;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.settlement.Books;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrderTest
class MaterialSettlingTests {

    private static final Instant NOVEMBER = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-05T03:00:00Z");
    private static final Instant JANUARY = Instant.parse("2027-01-05T03:00:00Z");

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
    private TestMaterials cord;
    private final Sold brooch = Sold.of(3_000, 300, 616);
    private final Sold second =
            new Sold(UUID.randomUUID(), brooch.productId(), brooch.lotId(), null, 3_000, 300, 0, 616);

    @BeforeEach
    void makeTwo() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        cord = new TestMaterials(sales, office);
        sales.worked(office, NOVEMBER, hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.hear(
                office,
                NOVEMBER,
                new LotMade(brooch.lotId(), brooch.productId(), "水引のブローチ", 2, LocalDate.of(2026, 11, 20)));
    }

    @Test
    void saleBearsWhatWasUsedForItsLot() {
        cord.used(NOVEMBER, brooch.lotId(), 401);

        sales.ship(office, NOVEMBER, brooch);
        assertThat(balance(Account.MATERIAL)).isEqualTo(200);
        assertThat(balance(Account.CREDIT)).isEqualTo(3_000 - 300 - 200);

        sales.ship(office, NOVEMBER, second);
        assertThat(balance(Account.MATERIAL)).isEqualTo(401);
    }

    @Test
    void withoutARecordTheEstimateStays() {
        sales.ship(office, NOVEMBER, brooch);

        assertThat(balance(Account.MATERIAL)).isEqualTo(616);
    }

    @Test
    void whatBecomesKnownLaterIsSharedAsIfItHadBeenKnown() {
        sales.ship(office, NOVEMBER, brooch);

        cord.used(NOVEMBER, brooch.lotId(), 400);
        cord.used(NOVEMBER, brooch.lotId(), 100);

        assertThat(balance(Account.MATERIAL)).isEqualTo(250);
        assertThat(balance(Account.CREDIT)).isEqualTo(3_000 - 300 - 250);
        assertThat(balance(Account.POOL)).isZero();
        assertThat(Objects.requireNonNull(sales.now(office, NOVEMBER, books.of(brooch.orderId()))))
                .extracting(booked -> booked.settlement().takings().materialCost())
                .containsExactly(Yen.of(616), Yen.of(-416), Yen.of(50));
    }

    @Test
    void saleAtALossIsItsMakersOnceItWasNone() {
        var loss = new Sold(UUID.randomUUID(), brooch.productId(), brooch.lotId(), null, 500, 0, 0, 616);
        sales.ship(office, NOVEMBER, loss);
        assertThat(balance(Account.CREDIT)).isZero();
        assertThat(balance(Account.POOL)).isEqualTo(-116);

        cord.used(NOVEMBER, brooch.lotId(), 200);

        assertThat(balance(Account.CREDIT)).isEqualTo(500 - 100);
        assertThat(balance(Account.POOL)).isZero();
    }

    @Test
    void closedMonthStaysAndThePoolBearsTheDifference() {
        sales.ship(office, NOVEMBER, brooch);
        sales.now(office, NOVEMBER, months.close(YearMonth.of(2026, 11), hanako, NOVEMBER, Yen.ZERO));

        cord.used(DECEMBER, brooch.lotId(), 2_000);

        assertThat(balance(Account.CREDIT)).isEqualTo(2_084);
        assertThat(balance(Account.POOL)).isEqualTo(-(1_000 - 616));
        assertThat(balance(Account.MATERIAL)).isEqualTo(1_000);
        assertThat(Objects.requireNonNull(sales.now(office, DECEMBER, books.of(brooch.orderId()))))
                .extracting(booked -> booked.settlement().bookedOn())
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 5));
    }

    @Test
    void monthBeforeAClosedOneIsClosedWithIt() {
        sales.ship(office, NOVEMBER, brooch);
        sales.now(office, DECEMBER, months.close(YearMonth.of(2026, 12), hanako, DECEMBER, Yen.ZERO));

        cord.used(JANUARY, brooch.lotId(), 400);

        assertThat(Objects.requireNonNull(sales.now(office, JANUARY, books.of(brooch.orderId()))))
                .extracting(booked -> booked.settlement().bookedOn())
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2027, 1, 5));
    }

    @Test
    void useThatIsTakenBackLeavesTheEstimate() {
        sales.ship(office, NOVEMBER, brooch);
        var use = cord.used(NOVEMBER, brooch.lotId(), 400);

        cord.takenBack(NOVEMBER, use);

        assertThat(balance(Account.MATERIAL)).isEqualTo(616);
        assertThat(balance(Account.CREDIT)).isEqualTo(2_084);
    }

    @Test
    void whatCameBackBearsNoMaterial() {
        cord.used(NOVEMBER, brooch.lotId(), 400);
        sales.ship(office, NOVEMBER, brooch);
        sales.returned(office, NOVEMBER, brooch);

        cord.used(NOVEMBER, brooch.lotId(), 100);
        sales.ship(office, NOVEMBER, second);

        assertThat(balance(Account.MATERIAL)).isEqualTo(250);
    }

    @Test
    void useToldTwiceIsBookedOnce() {
        sales.ship(office, NOVEMBER, brooch);
        var use = cord.used(NOVEMBER, brooch.lotId(), 400);

        sales.hear(office, NOVEMBER, use);

        assertThat(balance(Account.MATERIAL)).isEqualTo(200);
    }

    @Test
    void whatACountFindsMissingIsACostOfThePool() {
        var missing = cord.counted(NOVEMBER, -32);
        sales.hear(office, NOVEMBER, missing);
        assertThat(balance(Account.MATERIAL)).isEqualTo(32);
        assertThat(balance(Account.POOL)).isEqualTo(-32);

        cord.takenBack(NOVEMBER, missing);
        assertThat(balance(Account.POOL)).isZero();
    }

    private long balance(Account account) {
        var yen = sales.now(office, NOVEMBER, ledger.balance(account, LocalDate.of(2026, 12, 31)));
        return Objects.requireNonNull(yen).amount();
    }
}
