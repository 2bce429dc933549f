package mizuhiki.order.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestYears;
import mizuhiki.order.fiscal.PastFigures.PastMonth;
import mizuhiki.order.fiscal.PastFigures.PastYear;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

@OrderTest
class YearBookTests {

    private static final Instant NOW = Instant.parse("2027-04-10T03:00:00Z");
    private static final FiscalYear YEAR = FiscalYear.starting(2026);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TestYears years;

    @Autowired
    YearBook book;

    @Autowired
    PastFigures past;

    private UUID office;
    private UUID hanako;
    private UUID ken;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
    }

    @Test
    void yearBeginsInAprilAndEndsInMarch() {
        assertThat(FiscalYear.of(LocalDate.of(2027, 3, 31))).isEqualTo(YEAR);
        assertThat(FiscalYear.of(LocalDate.of(2027, 4, 1))).isEqualTo(YEAR.after());
        assertThat(YEAR.months()).hasSize(12).startsWith(APRIL).endsWith(MARCH);
    }

    @Test
    void closedMonthsAreCountedAndTheOthersAreMissing() {
        years.attended(office, APRIL, hanako, 3);
        years.attended(office, APRIL, ken, 5);
        years.attended(office, APRIL.plusMonths(1), ken, 2);
        years.closed(office, APRIL, Map.of(hanako, 12_000L, ken, 8_000L));

        var figures = figures(CountedBy.WORKED);

        assertThat(figures.months().getFirst()).isEqualTo(new MonthFigure(APRIL, Yen.of(20_000), 6L, 22L, 1_440L));
        assertThat(figures.missing()).hasSize(11).doesNotContain(APRIL);
    }

    @Test
    void whatWasEnteredFillsOnlyWhatTheHouseDidNotCount() {
        years.attended(office, APRIL, hanako, 3);
        years.closed(office, APRIL, Map.of(hanako, 12_000L));
        enter(APRIL, 99_999);
        enter(APRIL.plusMonths(1), 30_000);

        assertThat(figures(CountedBy.WORKED).wages()).isEqualTo(Yen.of(42_000));
    }

    @Test
    void wageBelongsToTheYearItWasPaidInWhereTheOfficeCountsSo() {
        years.closed(office, MARCH, Map.of(hanako, 12_000L));
        years.paid(office, MARCH, MARCH.plusMonths(1));

        assertThat(figures(CountedBy.WORKED).wagesPaid()).isEqualTo(Yen.of(12_000));
        assertThat(figures(CountedBy.PAID).wagesPaid()).isEqualTo(Yen.ZERO);
        assertThat(now(book.of(YEAR.after(), CountedBy.PAID)).wagesPaid()).isEqualTo(Yen.of(12_000));
    }

    /** In May nothing was due, as April had earned nothing; of June nobody knows yet what May is still paid. */
    @Test
    void monthInWhichNothingWasPaidIsZeroOnceNothingCanBePaidInItAnyMore() {
        var may = APRIL.plusMonths(1);
        years.closed(office, APRIL.minusMonths(1), Map.of(hanako, 9_000L));
        years.paid(office, APRIL.minusMonths(1), APRIL);
        years.closed(office, APRIL, Map.of());
        assertThat(paidIn(may)).isNull();

        years.closed(office, may, Map.of(hanako, 12_000L));
        assertThat(paidIn(may)).isNull();

        years.paid(office, may, may.plusMonths(1));
        assertThat(paidIn(APRIL)).isEqualTo(Yen.of(9_000));
        assertThat(paidIn(may)).isEqualTo(Yen.ZERO);
        assertThat(paidIn(may.plusMonths(1))).isEqualTo(Yen.of(12_000));
        assertThat(paidIn(may.plusMonths(2))).isNull();
    }

    /** Wages of the month before the first close may have been paid in it. */
    @Test
    void monthOfTheFirstCloseIsNotKnownToBeZero() {
        years.closed(office, APRIL, Map.of(hanako, 12_000L));
        years.paid(office, APRIL, APRIL.plusMonths(1));

        assertThat(paidIn(APRIL)).isNull();
    }

    private @Nullable Yen paidIn(YearMonth month) {
        return figures(CountedBy.PAID).months().stream()
                .filter(figure -> figure.month().equals(month))
                .map(figure -> Optional.ofNullable(figure.wages()))
                .findFirst()
                .orElseThrow()
                .orElse(null);
    }

    @Test
    void yearNobodyKnowsIsNotZero() {
        sales.now(office, NOW, past.add(new PastYear(2024, Yen.of(1), "まちがい"), ken));
        sales.now(office, NOW, past.add(new PastYear(2024, Yen.of(5_100_000), "工賃実績報告"), ken));

        assertThat(now(book.yearlyWages(YEAR.pastThree())))
                .containsExactly(Map.entry(FiscalYear.starting(2024), Yen.of(5_100_000)));
    }

    private void enter(YearMonth month, long wages) {
        sales.now(office, NOW, past.add(new PastMonth(month.atDay(1), Yen.of(wages), 300, 20, "台帳"), ken));
    }

    private YearFigures figures(CountedBy by) {
        return now(book.of(YEAR, by));
    }

    private <T> T now(Mono<T> work) {
        return Objects.requireNonNull(sales.now(office, NOW, work));
    }
}
