package mizuhiki.order.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.settlement.Booked;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.weighing.Absent;
import mizuhiki.order.weighing.CommonOf;
import mizuhiki.order.weighing.Counting;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a sale counts: shipped on the 20th, its goods may come back until the 27th. */
@OrderTest
class CountingTests {

    private static final Instant SHIPPED = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2026-11-27T14:59:59.999999Z");
    private static final Instant FINAL = Instant.parse("2026-11-27T15:00:00Z");
    private static final Instant NOTICED_LATE = Instant.parse("2026-12-03T03:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    CreditPolicies policies;

    @Autowired
    Books books;

    @Autowired
    Settling settling;

    @Autowired
    Provisional provisional;

    @Autowired
    Sweep sweep;

    private final Sold brooch = Sold.of(3_000, 300, 616);
    private UUID office;
    private UUID hanako;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
    }

    @Test
    void saleIsProvisionalUntilItsGoodsCannotComeBack() {
        sell(office, hanako, brooch);

        assertThat(provisional(LAST_MOMENT)).isEqualTo(Map.of(hanako, Yen.of(2_084)));
        assertThat(provisional(FINAL)).isEmpty();
    }

    @Test
    void whatCameBackIsNotProvisionalAnyMore() {
        sell(office, hanako, brooch);

        sales.returned(office, SHIPPED, brooch);

        assertThat(provisional(SHIPPED)).isEmpty();
    }

    @Test
    void saleThatCountsOnlyWhenFinalWaitsForThatDay() {
        countFinalOnly(office);
        sell(office, hanako, brooch);

        sales.now(office, LAST_MOMENT, settling.due());
        assertThat(booked()).isEmpty();

        sales.now(office, FINAL, settling.due());
        assertThat(booked()).hasSize(1);
    }

    @Test
    void finalSaleBelongsToTheDayItBecameFinalWheneverThatIsNoticed() {
        countFinalOnly(office);
        sell(office, hanako, brooch);

        sales.now(office, NOTICED_LATE, settling.due());

        assertThat(booked())
                .extracting(sale -> sale.settlement().bookedOn())
                .containsExactly(LocalDate.of(2026, 11, 28));
    }

    @Test
    void goodsThatCameBackInTimeNeverCount() {
        countFinalOnly(office);
        sell(office, hanako, brooch);
        sales.returned(office, LAST_MOMENT, brooch);

        sales.now(office, NOTICED_LATE, settling.due());

        assertThat(booked()).isEmpty();
    }

    @Test
    void sweepSettlesFinalSalesOfEveryOffice() {
        var elsewhere = people.office().id();
        var sold = Sold.of(1_000, 0, 0);
        countFinalOnly(office);
        countFinalOnly(elsewhere);
        sell(office, hanako, brooch);
        sell(elsewhere, people.member(elsewhere, "けん"), sold);

        sweep.sweep().contextWrite(Moment.is(LAST_MOMENT)).block();
        assertThat(booked()).isEmpty();

        sweep.sweep().contextWrite(Moment.is(FINAL)).block();
        assertThat(booked()).hasSize(1);
        assertThat(sales.now(elsewhere, FINAL, books.of(sold.orderId()))).hasSize(1);
    }

    private void sell(UUID inOffice, UUID maker, Sold sold) {
        sales.worked(inOffice, SHIPPED, maker, Stage.MAKING, sold.lotId(), 60);
        sales.made(inOffice, SHIPPED, sold);
        sales.ship(inOffice, SHIPPED, sold);
    }

    private void countFinalOnly(UUID inOffice) {
        var policy = new CreditPolicy(
                LocalDate.of(2026, 11, 1),
                100,
                0,
                0,
                0,
                0,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                Absent.SPREAD,
                CommonOf.MONTH_OF_SALE,
                Counting.CONFIRMED_ONLY,
                8,
                "返品がなければ数える");
        sales.now(inOffice, Instant.parse("2026-11-01T00:00:00Z"), policies.add(policy, hanako));
    }

    private List<Booked> booked() {
        return Objects.requireNonNull(sales.now(office, FINAL, books.of(brooch.orderId())));
    }

    private Map<UUID, Yen> provisional(Instant at) {
        return Objects.requireNonNull(sales.now(office, at, provisional.in(YearMonth.of(2026, 11))));
    }
}
