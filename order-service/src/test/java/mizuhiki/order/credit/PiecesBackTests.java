package mizuhiki.order.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.settlement.Standing;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** A sale of three pieces at 3,000 yen of which some come back. */
@OrderTest
class PiecesBackTests {

    private static final Instant NOVEMBER = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-05T03:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    FeeSettling fees;

    @Autowired
    Books books;

    @Autowired
    Ledger ledger;

    @Autowired
    Months months;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private UUID hanako;
    private final Sold brooches = Sold.of(3_000, 900, 600).posted(430).times(3);

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
    }

    @Test
    void onePieceTakesItsPartBackAndLeavesItsPartOfTheParcelToThePool() {
        make();
        sales.ship(office, NOVEMBER, brooches);
        assertThat(balances()).isEqualTo(List.of(-9_000L, 900L, 430L, 1_800L, 5_870L, 0L));

        sales.returned(office, NOVEMBER, brooches, 1);

        assertThat(balances()).isEqualTo(List.of(-6_000L, 600L, 430L, 1_200L, 3_914L, -144L));
        assertThat(standing().pieces()).isEqualTo(2);
    }

    @Test
    void lastPieceLeavesNothingButTheParcel() {
        make();
        sales.ship(office, NOVEMBER, brooches);

        sales.returned(office, NOVEMBER, brooches, 1);
        sales.returned(office, NOVEMBER, brooches, 2);
        sales.returned(office, NOVEMBER, brooches, 1);

        assertThat(balances()).isEqualTo(List.of(0L, 0L, 430L, 0L, 0L, -430L));
        assertThat(standing().given().values()).allMatch(share -> share.open() == 0);
    }

    @Test
    void returnsAfterTheCloseAreBorneByThePool() {
        make();
        sales.ship(office, NOVEMBER, brooches);
        sales.returned(office, NOVEMBER, brooches, 1);
        sales.now(office, NOVEMBER, months.close(YearMonth.of(2026, 11), hanako, NOVEMBER, Yen.ZERO));

        sales.returned(office, DECEMBER, brooches, 2);

        assertThat(balances()).isEqualTo(List.of(0L, 0L, 430L, 0L, 3_914L, -4_344L));
    }

    @Test
    void pieceThatCameBackBeforeTheSaleWasSharedIsTakenBackThen() {
        sales.ship(office, NOVEMBER, brooches);
        sales.returned(office, NOVEMBER, brooches, 1);
        assertThat(balances()).containsOnly(0L);

        make();

        assertThat(balances()).isEqualTo(List.of(-6_000L, 600L, 430L, 1_200L, 3_914L, -144L));
    }

    @Test
    void saleOfWhichAllPiecesCameBackBeforeIsNeverShared() {
        sales.ship(office, NOVEMBER, brooches);
        sales.returned(office, NOVEMBER, brooches, 1);
        sales.returned(office, NOVEMBER, brooches, 2);

        make();

        assertThat(balances()).isEqualTo(List.of(0L, 0L, 430L, 0L, 0L, -430L));
    }

    /** The pieces that are out bear their part of the fee that was really charged, the pool that of the others. */
    @Test
    void feeOfAPayoutAfterAReturnIsSplitByPieces() {
        make();
        sales.ship(office, NOVEMBER, brooches);
        sales.returned(office, NOVEMBER, brooches, 1);

        payout(990, 33);

        assertThat(balances()).isEqualTo(List.of(-6_000L, 990L, 430L, 1_200L, 3_831L, -484L));
        assertThat(standing().takings().channelFee()).isEqualTo(Yen.of(660));
    }

    @Test
    void parcelPutRightAfterAReturnIsSplitByPieces() {
        make();
        sales.ship(office, NOVEMBER, brooches);
        sales.returned(office, NOVEMBER, brooches, 1);

        inOffice(fees.settleShipping(new ShippingDifference(brooches.orderId(), UUID.randomUUID(), Yen.of(100))));
        inOffice(fees.settleShipping(new ShippingDifference(brooches.orderId(), UUID.randomUUID(), Yen.of(-40))));

        assertThat(balances().get(2)).isEqualTo(490L);
        sales.returned(office, NOVEMBER, brooches, 2);
        assertThat(balances()).isEqualTo(List.of(0L, 0L, 490L, 0L, 0L, -490L));
    }

    @Test
    void moreThanWasSoldIsNeverTakenBack() {
        make();
        sales.ship(office, NOVEMBER, brooches);
        sales.returned(office, NOVEMBER, brooches, 3);
        var again = database.sql("""
                insert into orders.settlement
                select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).* from orders.settlement s
                where s.reverses is not null
                """);

        assertThatThrownBy(() -> inOffice(again.fetch().rowsUpdated()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("more pieces");
    }

    private void make() {
        sales.worked(office, NOVEMBER, hanako, Stage.MAKING, brooches.lotId(), 60);
        sales.made(office, NOVEMBER, brooches);
    }

    private void payout(long fee, long transfer) {
        inOffice(fees.settle(new ActualFees(brooches.orderId(), Yen.of(fee), Yen.of(transfer))));
    }

    private Standing standing() {
        return new Standing(Objects.requireNonNull(sales.now(office, NOVEMBER, books.of(brooches.orderId()))));
    }

    private List<Long> balances() {
        return List.of(
                balance(Account.SALES),
                balance(Account.CHANNEL_FEES),
                balance(Account.SHIPPING),
                balance(Account.MATERIAL),
                balance(Account.CREDIT),
                balance(Account.POOL));
    }

    private long balance(Account account) {
        var yen = inOffice(ledger.balance(account, LocalDate.of(2026, 12, 31)));
        return Objects.requireNonNull(yen).amount();
    }

    private <T> T inOffice(Mono<T> work) {
        return sales.now(office, NOVEMBER, work);
    }
}
