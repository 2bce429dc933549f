package mizuhiki.order.bankday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrderTest
class PaydaysTests {

    private static final Instant DECEMBER = Instant.parse("2026-12-03T03:00:00Z");
    private static final Instant JANUARY = Instant.parse("2027-01-05T03:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Paydays paydays;

    private UUID office;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
    }

    @Test
    void officeThatHasNotSaidHasNone() {
        assertThat(payday(2026, 11, DECEMBER)).isNull();
    }

    /** Whoever says it for the first time is about to pay the month that is over. */
    @Test
    void whatIsSaidFirstHoldsForTheWagesThatWaitToBePaid() {
        say(DECEMBER, 25);

        assertThat(payday(2026, 11, DECEMBER)).isEqualTo(LocalDate.of(2026, 12, 25));
    }

    @Test
    void whatIsSaidLaterHoldsFromItsMonthOn() {
        say(DECEMBER, 25);
        say(JANUARY, 10);

        assertThat(payday(2026, 11, JANUARY)).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(payday(2026, 12, JANUARY)).isEqualTo(LocalDate.of(2027, 1, 25));
        assertThat(payday(2027, 1, JANUARY)).isEqualTo(LocalDate.of(2027, 2, 10));
    }

    private void say(Instant at, int dayOfMonth) {
        sales.now(office, at, paydays.set(Moment.dayOf(at), dayOfMonth, office, at));
    }

    private @Nullable LocalDate payday(int year, int month, Instant knownAt) {
        return sales.now(office, knownAt, paydays.of(YearMonth.of(year, month), knownAt));
    }
}
