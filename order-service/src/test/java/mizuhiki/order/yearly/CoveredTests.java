package mizuhiki.order.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mizuhiki.order.yearly.Year.Kind;
import org.junit.jupiter.api.Test;

class CoveredTests {

    private static final Year FISCAL = new Year(Kind.FISCAL, 2026);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    @Test
    void yearThatIsKnownAndOverIsWhole() {
        assertThat(Covered.of(FISCAL, FIRST, LAST)).isEqualTo(new Covered(FIRST, LAST));
        assertThat(Covered.of(FISCAL, LocalDate.of(2020, 1, 1), LocalDate.of(2029, 1, 1)))
                .isEqualTo(new Covered(FIRST, LAST));
    }

    @Test
    void itBeginsWherePaymentsAreKnownAndEndsOnTheDayOfIssue() {
        var since = FIRST.plusDays(1);
        var issuedOn = LAST.minusDays(1);

        assertThat(Covered.of(FISCAL, since, issuedOn)).isEqualTo(new Covered(since, issuedOn));
    }
}
