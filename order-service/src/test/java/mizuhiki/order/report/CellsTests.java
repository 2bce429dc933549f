package mizuhiki.order.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.report.Cells.Cell;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** What the report sums up, and what it lists, must be the same yen. */
@OrderTest
class CellsTests {

    private static final Narrowing ALL = new Narrowing(null, null, null, null, null, null, null, null, null);

    private static final Narrowing POOLED = new Narrowing(null, null, null, null, null, null, null, true, null);

    private final Instant now = Instant.now();
    private final LocalDate today = Moment.dayOf(now);

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Months months;

    @Autowired
    Cells cells;

    @Autowired
    CreditRows rows;

    private UUID office;
    private UUID hanako;

    @BeforeEach
    void openAnOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
    }

    @Test
    void onlyTheThirteenthAndLaterProductsAreOthers() {
        var sold = IntStream.rangeClosed(1, 14)
                .mapToObj(piece -> sell(1_000L * piece))
                .toList();

        var found = summed(Axis.PRODUCT, Axis.MEMBER);

        assertThat(found).hasSize(13);
        assertThat(found)
                .filteredOn(cell -> cell.first().equals(Axis.OTHERS))
                .singleElement()
                .isEqualTo(new Cell(Axis.OTHERS, hanako.toString(), "", Yen.of(3_000), 2));
        assertThat(listed(only(Axis.PRODUCT)))
                .extracting(CreditRow::productId)
                .containsExactly(sold.get(1).productId(), sold.get(0).productId());
    }

    @Test
    void aReturnIsSubtractedAndListed() {
        var piece = sell(2_000);
        sales.hear(office, now, new GoodsReturned(piece.orderId(), piece.orderId(), piece.productId(), 1, true));

        assertThat(summed(Axis.CHANNEL, Axis.STAGE)).containsExactly(new Cell("SHOP", "MAKING", "", Yen.ZERO, 2));
        assertThat(listed(ALL)).extracting(CreditRow::goodsReturned).containsExactly(true, false);
    }

    @Test
    void whatComesBackAfterTheCloseIsNobodysLess() {
        var piece = sell(2_000);
        var later = now.plus(Duration.ofDays(40));
        now(months.close(YearMonth.from(today), hanako, now, Yen.ZERO).thenReturn(true));
        sales.returned(office, later, piece);

        var asked = new Asked(today, Moment.dayOf(later), List.of(Axis.STAGE, Axis.MEMBER));
        assertThat(now(cells.of(asked).collectList()))
                .containsExactlyInAnyOrder(
                        new Cell("MAKING", hanako.toString(), "", Yen.of(2_000), 1),
                        new Cell("MAKING", Axis.NONE, "", Yen.of(-2_000), 1));
        assertThat(now(rows.all(asked, POOLED).collectList())).singleElement().returns(true, CreditRow::absorbed);
        assertThat(now(rows.sum(asked, of(hanako)))).isEqualTo(new CreditRows.Sum(Yen.of(2_000), 1));
    }

    private static Narrowing of(UUID member) {
        return new Narrowing(null, null, null, null, null, null, member, null, null);
    }

    @Test
    void thePeriodIsKept() {
        sell(2_000);

        var yesterday = new Asked(today.minusDays(9), today.minusDays(1), List.of(Axis.STAGE, Axis.MEMBER));
        assertThat(now(cells.of(yesterday).collectList())).isEmpty();
        assertThat(now(rows.sum(yesterday, ALL))).isEqualTo(new CreditRows.Sum(Yen.ZERO, 0));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        IntStream.range(0, 5).forEach(piece -> sell(1_000));

        var first = now(rows.page(asked(Axis.STAGE, Axis.MEMBER), ALL, Page.of(null, 2)));
        var second = now(rows.page(asked(Axis.STAGE, Axis.MEMBER), ALL, Page.of(first.next(), 2)));
        var third = now(rows.page(asked(Axis.STAGE, Axis.MEMBER), ALL, Page.of(second.next(), 2)));

        assertThat(third.next()).isNull();
        assertThat(IntStream.of(
                        first.items().size(),
                        second.items().size(),
                        third.items().size()))
                .containsExactly(2, 2, 1);
        assertThat(listed(ALL)).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void anotherOfficeSeesNothing() {
        sell(2_000);
        office = people.office().id();

        assertThat(summed(Axis.STAGE, Axis.MEMBER)).isEmpty();
    }

    private Sold sell(long price) {
        var sold = Sold.of(price, 0, 0);
        sales.worked(office, now, hanako, Stage.MAKING, sold.lotId(), 60);
        sales.made(office, now, sold);
        sales.ship(office, now, sold);
        return sold;
    }

    private static Narrowing only(Axis others) {
        return new Narrowing(null, null, null, null, null, null, null, null, List.of(others));
    }

    private Asked asked(Axis... by) {
        return new Asked(today, today, List.of(by));
    }

    private List<Cell> summed(Axis... by) {
        return now(cells.of(asked(by)).collectList());
    }

    private List<CreditRow> listed(Narrowing only) {
        return now(rows.all(asked(Axis.STAGE, Axis.MEMBER), only).collectList());
    }

    private <T> T now(Mono<T> work) {
        return Objects.requireNonNull(sales.now(office, now, work));
    }
}
