package mizuhiki.order.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import mizuhiki.order.yearly.YearlyController.Offered;
import org.junit.jupiter.api.Test;

class OfferedTests {

    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 3);

    @Test
    void whoeverNeedsAPaperNeedsThatOfTheYearThatIsOver() {
        assertThat(Offered.on(FEBRUARY, Optional.of(LocalDate.of(2020, 10, 1))).year())
                .isEqualTo(2026);
        assertThat(Offered.on(FEBRUARY, Optional.empty()).year()).isEqualTo(2026);
    }

    @Test
    void noYearIsOfferedOfWhichNothingIsKnown() {
        assertThat(Offered.on(FEBRUARY, Optional.of(LocalDate.of(2027, 1, 1))).year())
                .isEqualTo(2027);
    }
}
