package mizuhiki.order.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.payout.NewPayout.Fee;
import mizuhiki.order.settlement.Books;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A brooch of 3,000 yen whose channel was thought to charge 300. */
@OrderTest
class PayingOutTests {

    private static final Instant NOVEMBER = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-05T03:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    PayingOut payingOut;

    @Autowired
    Ledger ledger;

    @Autowired
    Months months;

    @Autowired
    Books books;

    private final Sold brooch = Sold.of(3_000, 300, 616);
    private UUID office;
    private UUID hanako;
    private UUID ken;
    private UUID staff;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
        staff = people.staff(office);
    }

    @Test
    void actualFeeIsSharedAsIfItHadBeenKnownFromTheStart() {
        make();
        sales.ship(office, NOVEMBER, brooch);

        payOut(NOVEMBER, 350, 20);

        assertThat(credit()).isEqualTo(Map.of(hanako, 1_343L, ken, 671L));
        assertThat(balance(Account.CHANNEL_FEES)).isEqualTo(350);
        assertThat(balance(Account.TRANSFER_FEES)).isEqualTo(20);
        assertThat(balance(Account.POOL)).isZero();
        assertThat(everything()).isZero();
    }

    @Test
    void smallerFeeIsSharedToo() {
        make();
        sales.ship(office, NOVEMBER, brooch);

        payOut(NOVEMBER, 0, 0);

        assertThat(credit()).isEqualTo(Map.of(hanako, 1_589L, ken, 795L));
    }

    @Test
    void saleThatStillWaitsIsSettledByItsActualFees() {
        sales.ship(office, NOVEMBER, brooch);
        payOut(NOVEMBER, 350, 20);
        assertThat(balance(Account.CHANNEL_FEES)).isZero();

        make();

        assertThat(credit()).isEqualTo(Map.of(hanako, 1_343L, ken, 671L));
        assertThat(balance(Account.TRANSFER_FEES)).isEqualTo(20);
    }

    @Test
    void afterTheCloseTheDifferenceIsThePools() {
        make();
        sales.ship(office, NOVEMBER, brooch);
        sales.now(office, NOVEMBER, months.close(YearMonth.of(2026, 11), hanako, NOVEMBER, Yen.ZERO));

        payOut(DECEMBER, 350, 20);

        assertThat(credit()).isEqualTo(Map.of(hanako, 1_389L, ken, 695L));
        assertThat(balance(Account.POOL)).isEqualTo(-70);
        assertThat(everything()).isZero();
    }

    @Test
    void returnTakesBackTheSaleButNotWhatTheChannelKept() {
        make();
        sales.ship(office, NOVEMBER, brooch);
        payOut(NOVEMBER, 350, 20);

        sales.returned(office, DECEMBER, brooch);
        sales.returned(office, DECEMBER, brooch);

        assertThat(credit()).isEmpty();
        assertThat(balance(Account.SALES)).isZero();
        assertThat(balance(Account.CHANNEL_FEES)).isEqualTo(350);
        assertThat(balance(Account.TRANSFER_FEES)).isEqualTo(20);
        assertThat(balance(Account.POOL)).isEqualTo(-370);
        assertThat(everything()).isZero();
        assertThat(Objects.requireNonNull(sales.now(office, DECEMBER, books.open()))
                        .values())
                .containsOnly(0L);
    }

    @Test
    void parcelOfReturnedGoodsStaysPaidAndIsThePools() {
        make();
        sales.ship(office, NOVEMBER, brooch.posted(430));
        assertThat(balance(Account.SHIPPING)).isEqualTo(430);

        sales.returned(office, DECEMBER, brooch);

        assertThat(credit()).isEmpty();
        assertThat(balance(Account.SHIPPING)).isEqualTo(430);
        assertThat(balance(Account.POOL)).isEqualTo(-430);
    }

    @Test
    void parcelOfGoodsThatCameBackBeforeTheirSaleWasSharedIsThePoolsToo() {
        sales.ship(office, NOVEMBER, brooch.posted(430));

        sales.returned(office, NOVEMBER, brooch);

        assertThat(balance(Account.SHIPPING)).isEqualTo(430);
        assertThat(balance(Account.POOL)).isEqualTo(-430);
    }

    @Test
    void whatAChannelKeepsOfReturnedGoodsIsThePools() {
        make();
        sales.ship(office, NOVEMBER, brooch);
        sales.returned(office, NOVEMBER, brooch);

        payOut(NOVEMBER, 300, 0);

        assertThat(credit()).isEmpty();
        assertThat(balance(Account.POOL)).isEqualTo(-300);
    }

    @Test
    void whatAChannelKeepsOfGoodsThatCameBackBeforeTheirSaleWasSharedIsThePools() {
        sales.ship(office, NOVEMBER, brooch);
        sales.returned(office, NOVEMBER, brooch);

        payOut(DECEMBER, 300, 20);
        make();

        assertThat(credit()).isEmpty();
        assertThat(balance(Account.CHANNEL_FEES)).isEqualTo(300);
        assertThat(balance(Account.TRANSFER_FEES)).isEqualTo(20);
        assertThat(balance(Account.POOL)).isEqualTo(-320);
    }

    @Test
    void whatAChannelKeptBeforeTheGoodsOfAnUnsharedSaleCameBackIsThePools() {
        sales.ship(office, NOVEMBER, brooch);
        payOut(NOVEMBER, 300, 20);
        assertThat(balance(Account.POOL)).isZero();

        sales.returned(office, DECEMBER, brooch);
        sales.returned(office, DECEMBER, brooch);

        assertThat(balance(Account.CHANNEL_FEES)).isEqualTo(300);
        assertThat(balance(Account.TRANSFER_FEES)).isEqualTo(20);
        assertThat(balance(Account.POOL)).isEqualTo(-320);
    }

    @Test
    void orderIsPaidOutOnce() {
        make();
        sales.ship(office, NOVEMBER, brooch);
        var noted = payOut(NOVEMBER, 350, 0);

        assertThat(payOut(NOVEMBER, 350, 0)).isEqualTo(noted);
        assertThatThrownBy(() -> payOut(NOVEMBER, 360, 0)).isInstanceOf(OrderPaidOut.class);

        assertThat(balance(Account.CHANNEL_FEES)).isEqualTo(350);
    }

    @Test
    void whatWasMistypedIsSharedAsIfItHadBeenNotedRight() {
        make();
        sales.ship(office, NOVEMBER, brooch);
        var mistyped = payOut(NOVEMBER, 3_000, 0);

        var again = correct(NOVEMBER, mistyped, 350, 0);
        correct(NOVEMBER, again, 350, 20);

        assertThat(credit()).isEqualTo(Map.of(hanako, 1_343L, ken, 671L));
        assertThat(balance(Account.CHANNEL_FEES)).isEqualTo(350);
        assertThat(balance(Account.TRANSFER_FEES)).isEqualTo(20);
        assertThat(balance(Account.POOL)).isZero();
        assertThatThrownBy(() -> correct(NOVEMBER, mistyped, 300, 0)).isInstanceOf(PayoutPutRight.class);
        assertThatThrownBy(() -> payOut(NOVEMBER, 350, 0)).isInstanceOf(OrderPaidOut.class);
        assertThat(everything()).isZero();
    }

    @Test
    void saleThatStillWaitsIsSettledByWhatWasPutRight() {
        sales.ship(office, NOVEMBER, brooch);
        correct(NOVEMBER, payOut(NOVEMBER, 3_000, 0), 350, 20);

        make();

        assertThat(credit()).isEqualTo(Map.of(hanako, 1_343L, ken, 671L));
    }

    @Test
    void whatIsPutRightAfterTheCloseIsThePools() {
        make();
        sales.ship(office, NOVEMBER, brooch);
        var mistyped = payOut(NOVEMBER, 350, 20);
        sales.now(office, NOVEMBER, months.close(YearMonth.of(2026, 11), hanako, NOVEMBER, Yen.ZERO));

        correct(DECEMBER, mistyped, 450, 20);

        assertThat(credit()).isEqualTo(Map.of(hanako, 1_343L, ken, 671L));
        assertThat(balance(Account.POOL)).isEqualTo(-100);
    }

    @Test
    void whatIsPutRightOfGoodsThatCameBackIsThePoolsWheneverTheyDid() {
        var card = Sold.of(3_000, 300, 616);
        make();
        sales.ship(office, NOVEMBER, brooch);
        sales.ship(office, NOVEMBER, card);
        var before = payOut(NOVEMBER, 350, 20);
        sales.returned(office, NOVEMBER, brooch);
        sales.returned(office, NOVEMBER, card);
        var after = payOut(NOVEMBER, card, 350, 20);

        correct(NOVEMBER, correct(NOVEMBER, before, 300, 10), 310, 10);
        correct(DECEMBER, card, after, 310, 10);

        assertThat(credit()).isEmpty();
        assertThat(balance(Account.CHANNEL_FEES)).isEqualTo(620);
        assertThat(balance(Account.TRANSFER_FEES)).isEqualTo(20);
        assertThat(balance(Account.POOL)).isEqualTo(-640);
        assertThat(everything()).isZero();
    }

    @Test
    void whatIsPutRightOfPiecesThatCameBackOneByOneAddsUpToTheYen() {
        var three = brooch.times(3);
        sales.worked(office, NOVEMBER, hanako, Stage.MAKING, three.lotId(), 60);
        sales.made(office, NOVEMBER, three);
        sales.ship(office, NOVEMBER, three);
        var mistyped = payOut(NOVEMBER, three, 1_000, 50);
        sales.returned(office, NOVEMBER, three, 1);

        var right = correct(NOVEMBER, three, mistyped, 350, 20);

        assertThat(balance(Account.CHANNEL_FEES)).isEqualTo(350);
        assertThat(balance(Account.TRANSFER_FEES)).isEqualTo(20);
        assertThat(balance(Account.POOL)).isEqualTo(-116 - 6);
        assertThat(everything()).isZero();

        sales.returned(office, DECEMBER, three, 1);
        correct(DECEMBER, three, right, 400, 20);
        sales.returned(office, DECEMBER, three, 1);

        assertThat(credit()).isEmpty();
        assertThat(balance(Account.CHANNEL_FEES)).isEqualTo(400);
        assertThat(balance(Account.POOL)).isEqualTo(-420);
        assertThat(everything()).isZero();
    }

    @Test
    void payoutThatNeverCameIsForNoOrder() {
        make();
        sales.ship(office, NOVEMBER, brooch);
        var dreamt = payOut(NOVEMBER, 350, 20);

        correct(NOVEMBER, dreamt, nothing(0));

        assertThat(credit()).isEqualTo(Map.of(hanako, 1_389L, ken, 695L));
        assertThat(balance(Account.TRANSFER_FEES)).isZero();
        payOut(NOVEMBER, 350, 20);
        assertThat(credit()).isEqualTo(Map.of(hanako, 1_343L, ken, 671L));
    }

    @Test
    void twoPayoutsThatHoldEachOthersOrderAreSwapped() {
        var card = Sold.of(3_000, 300, 616);
        make();
        sales.worked(office, NOVEMBER, ken, Stage.MAKING, card.lotId(), 30);
        sales.made(office, NOVEMBER, card);
        sales.ship(office, NOVEMBER, brooch);
        sales.ship(office, NOVEMBER, card);
        var one = payOut(NOVEMBER, brooch, 350, 20);
        var other = payOut(NOVEMBER, card, 310, 10);

        var nothing = correct(NOVEMBER, one, nothing(0));
        correct(NOVEMBER, other, told(brooch, 310, 10));
        correct(NOVEMBER, nothing, told(card, 350, 20));

        assertThat(balance(Account.CHANNEL_FEES)).isEqualTo(660);
        assertThat(balance(Account.TRANSFER_FEES)).isEqualTo(30);
        assertThat(everything()).isZero();
    }

    @Test
    void moneyIsForSomeOrder() {
        make();
        sales.ship(office, NOVEMBER, brooch);
        var payout = payOut(NOVEMBER, 350, 20);

        assertThatThrownBy(() -> correct(NOVEMBER, payout, nothing(1))).isInstanceOf(NothingPaidOut.class);
        assertThatThrownBy(() -> sales.now(office, NOVEMBER, payingOut.note(nothing(0), staff)))
                .isInstanceOf(NothingPaidOut.class);
    }

    @Test
    void orderThatWasNotInItWaitsForItsPayoutAgain() {
        var card = Sold.of(3_000, 300, 616);
        make();
        sales.ship(office, NOVEMBER, brooch);
        sales.ship(office, NOVEMBER, card);
        var wrong = payOut(NOVEMBER, 350, 20);

        correct(NOVEMBER, card, wrong, 350, 20);

        assertThat(credit()).isEqualTo(Map.of(hanako, 1_389L, ken, 695L));
        assertThat(balance(Account.TRANSFER_FEES)).isZero();
        payOut(NOVEMBER, 350, 20);
        assertThat(credit()).isEqualTo(Map.of(hanako, 1_343L, ken, 671L));
    }

    @Test
    void orderThatWasNotInItAndCameBackIsChargedOnce() {
        var card = Sold.of(3_000, 300, 616);
        make();
        sales.ship(office, NOVEMBER, brooch);
        sales.ship(office, NOVEMBER, card);
        sales.returned(office, NOVEMBER, brooch);
        var wrong = payOut(NOVEMBER, 350, 20);

        correct(NOVEMBER, card, wrong, 350, 20);
        assertThat(balance(Account.POOL)).isZero();
        payOut(NOVEMBER, 310, 10);

        assertThat(balance(Account.CHANNEL_FEES)).isEqualTo(310);
        assertThat(balance(Account.POOL)).isEqualTo(-320);
        assertThat(everything()).isZero();
    }

    @Test
    void orderThatWasNotShippedIsRefused() {
        assertThatThrownBy(() -> payOut(NOVEMBER, 350, 0)).isInstanceOf(OrderNotSold.class);
    }

    private void make() {
        sales.worked(office, NOVEMBER, hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.worked(office, NOVEMBER, ken, Stage.MAKING, brooch.lotId(), 30);
        sales.made(office, NOVEMBER, brooch);
    }

    private UUID payOut(Instant at, long fee, long transferFee) {
        return payOut(at, brooch, fee, transferFee);
    }

    private UUID payOut(Instant at, Sold sold, long fee, long transferFee) {
        return id(sales.now(office, at, payingOut.note(told(sold, fee, transferFee), staff)));
    }

    private UUID correct(Instant at, UUID payoutId, long fee, long transferFee) {
        return correct(at, brooch, payoutId, fee, transferFee);
    }

    private UUID correct(Instant at, Sold sold, UUID payoutId, long fee, long transferFee) {
        return correct(at, payoutId, told(sold, fee, transferFee));
    }

    private UUID correct(Instant at, UUID payoutId, NewPayout told) {
        return id(sales.now(office, at, payingOut.correct(payoutId, told, "打ちまちがい", staff)));
    }

    private static NewPayout nothing(long received) {
        return new NewPayout("minne", LocalDate.of(2026, 11, 30), received, 0L, "理由", List.of());
    }

    private static UUID id(@Nullable Payout payout) {
        return Objects.requireNonNull(payout).id();
    }

    private static NewPayout told(Sold sold, long fee, long transferFee) {
        var orders = List.of(new Fee(sold.orderId(), fee));
        return new NewPayout(
                "minne",
                LocalDate.of(2026, 11, 30),
                sold.price() * sold.pieces() - fee - transferFee,
                transferFee,
                "",
                orders);
    }

    private Map<UUID, Long> credit() {
        return Objects.requireNonNull(sales.now(
                        office,
                        DECEMBER,
                        ledger.balances(Account.CREDIT, LocalDate.of(2026, 12, 31))
                                .collectList()))
                .stream()
                .collect(Collectors.toMap(
                        PayingOutTests::person, posting -> posting.amount().amount()));
    }

    private static UUID person(Posting posting) {
        return Objects.requireNonNull(posting.personId());
    }

    private long balance(Account account) {
        Yen yen = sales.now(office, DECEMBER, ledger.balance(account, LocalDate.of(2026, 12, 31)));
        return Objects.requireNonNull(yen).amount();
    }

    private long everything() {
        return Arrays.stream(Account.values()).mapToLong(this::balance).sum();
    }
}
