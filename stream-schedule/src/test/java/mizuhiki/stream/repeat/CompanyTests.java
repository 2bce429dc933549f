package mizuhiki.stream.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import mizuhiki.stream.standby.StandBy;
import org.junit.jupiter.api.Test;

class CompanyTests {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final StandBy SATO = new StandBy(true, Set.of(UUID.randomUUID()));
    private static final StandBy SUZUKI = new StandBy(true, Set.of(UUID.randomUUID()));

    private final Company company =
            new Company(new TreeMap<>(Map.of(THURSDAY, SATO, THURSDAY.plusWeeks(2), SUZUKI)), StandBy.NOBODY);

    @Test
    void showLaidAgainKeepsWhoStoodByOnItsDay() {
        assertThat(company.on(THURSDAY)).isEqualTo(SATO);
        assertThat(company.on(THURSDAY.plusWeeks(2))).isEqualTo(SUZUKI);
    }

    @Test
    void showWithoutOneOnItsDayFollowsTheLastBeforeIt() {
        assertThat(company.on(THURSDAY.plusDays(8))).isEqualTo(SATO);
        assertThat(company.on(THURSDAY.plusWeeks(9))).isEqualTo(SUZUKI);
    }

    @Test
    void showBeforeAllOthersFollowsTheNext() {
        assertThat(company.on(THURSDAY.minusWeeks(1))).isEqualTo(SATO);
    }

    @Test
    void firstShowOfASeriesHasItsPlanner() {
        assertThat(new Company(new TreeMap<>(), StandBy.NOBODY).orElse(SATO).on(THURSDAY))
                .isEqualTo(SATO);
        assertThat(company.orElse(SUZUKI).on(THURSDAY)).isEqualTo(SATO);
    }
}
