package mizuhiki.order.writeoff;

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
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.CatalogEvent.PiecesWrittenOff;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrderTest
class WriteOffTests {

    private static final Instant NOVEMBER = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-05T03:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Ledger ledger;

    @Autowired
    Months months;

    private final Sold brooch = Sold.of(3_000, 300, 616);
    private UUID office;
    private UUID hanako;
    private TestMaterials cord;

    @BeforeEach
    void makeThree() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        cord = new TestMaterials(sales, office);
        sales.worked(office, NOVEMBER, hanako, Stage.MAKING, brooch.lotId(), 60);
        made();
    }

    @Test
    void poolBearsWhatWentIntoPiecesNobodyCanBuy() {
        cord.used(NOVEMBER, brooch.lotId(), 1_000);
        sales.ship(office, NOVEMBER, brooch);
        var credit = balance(Account.CREDIT);

        writtenOff(NOVEMBER, 1);

        assertThat(balance(Account.MATERIAL)).isEqualTo(333 + 333);
        assertThat(balance(Account.POOL)).isEqualTo(-333);
        assertThat(balance(Account.CREDIT)).isEqualTo(credit);
    }

    @Test
    void overTheLifeOfALotAllOfItsMaterialIsACost() {
        cord.used(NOVEMBER, brooch.lotId(), 1_000);
        writtenOff(NOVEMBER, 1);
        sales.ship(office, NOVEMBER, brooch);
        sales.ship(office, NOVEMBER, another());

        assertThat(balance(Account.MATERIAL)).isEqualTo(1_000);
    }

    @Test
    void whatIsToldTwiceIsBookedOnce() {
        cord.used(NOVEMBER, brooch.lotId(), 900);
        var told = writtenOff(NOVEMBER, 2);

        sales.hear(office, NOVEMBER, told);

        assertThat(balance(Account.POOL)).isEqualTo(-600);
    }

    @Test
    void whatIsFoundAgainIsGivenBack() {
        cord.used(NOVEMBER, brooch.lotId(), 1_000);
        writtenOff(NOVEMBER, 2);
        assertThat(balance(Account.POOL)).isEqualTo(-666);

        writtenOff(NOVEMBER, -1);
        assertThat(balance(Account.POOL)).isEqualTo(-333);

        writtenOff(NOVEMBER, -1);
        assertThat(balance(Account.POOL)).isZero();
        assertThat(balance(Account.MATERIAL)).isZero();
    }

    @Test
    void morePiecesThanWereThoughtGiveNothingBack() {
        cord.used(NOVEMBER, brooch.lotId(), 900);

        writtenOff(NOVEMBER, -1);
        writtenOff(NOVEMBER, 1);

        assertThat(balance(Account.POOL)).isZero();
    }

    @Test
    void withoutARecordNothingIsKnownToBeLost() {
        writtenOff(NOVEMBER, 1);
        assertThat(balance(Account.POOL)).isZero();

        var use = cord.used(NOVEMBER, brooch.lotId(), 900);
        assertThat(balance(Account.POOL)).isEqualTo(-300);

        cord.takenBack(NOVEMBER, use);
        assertThat(balance(Account.POOL)).isZero();
    }

    @Test
    void useWrittenLaterIsSharedOverSoldAndLostPieces() {
        cord.used(NOVEMBER, brooch.lotId(), 300);
        sales.ship(office, NOVEMBER, brooch);
        writtenOff(NOVEMBER, 2);

        cord.used(NOVEMBER, brooch.lotId(), 602);

        assertThat(balance(Account.CREDIT)).isEqualTo(3_000 - 300 - 300);
        assertThat(balance(Account.POOL)).isEqualTo(-602);
        assertThat(balance(Account.MATERIAL)).isEqualTo(902);
    }

    @Test
    void closedMonthStaysAndTheNextOpenOneBearsIt() {
        cord.used(NOVEMBER, brooch.lotId(), 900);
        sales.now(office, NOVEMBER, months.close(YearMonth.of(2026, 11), hanako, NOVEMBER, Yen.ZERO));

        sales.hear(
                office,
                DECEMBER,
                new PiecesWrittenOff(UUID.randomUUID(), brooch.lotId(), 1, LocalDate.of(2026, 11, 30)));

        assertThat(balance(Account.POOL, LocalDate.of(2026, 11, 30))).isZero();
        assertThat(balance(Account.POOL, LocalDate.of(2026, 12, 1))).isEqualTo(-300);
    }

    @Test
    void lateNewsOfAnOpenMonthStandsOnItsDay() {
        cord.used(NOVEMBER, brooch.lotId(), 900);

        sales.hear(
                office,
                DECEMBER,
                new PiecesWrittenOff(UUID.randomUUID(), brooch.lotId(), 1, LocalDate.of(2026, 11, 30)));

        assertThat(balance(Account.POOL, LocalDate.of(2026, 11, 30))).isEqualTo(-300);
    }

    @Test
    void pieceThatCameBackBrokenIsLostWhicheverIsHeardFirst() {
        cord.used(NOVEMBER, brooch.lotId(), 900);
        var second = another();
        sales.ship(office, NOVEMBER, brooch);
        sales.ship(office, NOVEMBER, second);
        sales.ship(office, NOVEMBER, another());

        cameBackBroken(brooch);
        writtenOff(NOVEMBER, 1);
        writtenOff(NOVEMBER, 1);
        cameBackBroken(second);

        assertThat(balance(Account.MATERIAL)).isEqualTo(900);
        assertThat(balance(Account.POOL)).isEqualTo(-600);
    }

    @Test
    void lotThatIsToldOfLateLosesItsMaterialThen() {
        var late = Sold.of(3_000, 300, 616);
        cord.used(NOVEMBER, late.lotId(), 500);
        sales.hear(office, NOVEMBER, new PiecesWrittenOff(UUID.randomUUID(), late.lotId(), 1, Moment.dayOf(NOVEMBER)));
        assertThat(balance(Account.POOL)).isZero();

        sales.made(office, NOVEMBER, late);

        assertThat(balance(Account.POOL)).isEqualTo(-500);
    }

    @Test
    void whatCameBackBeforeItsSaleWasSharedBearsItsMaterialOnce() {
        var late = Sold.of(3_000, 300, 616).times(3);
        cord.used(NOVEMBER, late.lotId(), 900);
        sales.worked(office, NOVEMBER, hanako, Stage.MAKING, late.lotId(), 60);
        sales.ship(office, NOVEMBER, late);
        sales.hear(office, NOVEMBER, new GoodsReturned(late.orderId(), late.orderId(), late.productId(), 1, false));
        sales.hear(office, NOVEMBER, new PiecesWrittenOff(UUID.randomUUID(), late.lotId(), 1, Moment.dayOf(NOVEMBER)));

        sales.hear(office, NOVEMBER, new LotMade(late.lotId(), late.productId(), "水引のブローチ", 3, Moment.dayOf(NOVEMBER)));

        assertThat(balance(Account.MATERIAL)).isEqualTo(900);
        assertThat(balance(Account.POOL)).isEqualTo(-300);
    }

    private void made() {
        sales.hear(
                office,
                NOVEMBER,
                new LotMade(brooch.lotId(), brooch.productId(), "水引のブローチ", 3, Moment.dayOf(NOVEMBER)));
    }

    private Sold another() {
        return new Sold(UUID.randomUUID(), brooch.productId(), brooch.lotId(), null, 3_000, 300, 0, 616);
    }

    private PiecesWrittenOff writtenOff(Instant at, int quantity) {
        var told = new PiecesWrittenOff(UUID.randomUUID(), brooch.lotId(), quantity, Moment.dayOf(at));
        sales.hear(office, at, told);
        return told;
    }

    private void cameBackBroken(Sold sold) {
        sales.hear(office, NOVEMBER, new GoodsReturned(sold.orderId(), sold.orderId(), sold.productId(), 1, false));
    }

    private long balance(Account account) {
        return balance(account, LocalDate.of(2026, 12, 31));
    }

    private long balance(Account account, LocalDate day) {
        return Objects.requireNonNull(sales.now(office, NOVEMBER, ledger.balance(account, day)))
                .amount();
    }
}
