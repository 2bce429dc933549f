package mizuhiki.order.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.fiscal.WageLevels;
import mizuhiki.order.reserve.ReserveLimits.Held;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ReserveLimitsTests {

    record Vectors(String source, List<Case> cases) {}

    record Case(
            String kind,
            @Nullable List<Yen> wagesOfPastThreeYears,
            Yen wagesThisYear,
            @Nullable Yen wagesLastYear,
            @Nullable Yen revenueThisYear,
            @Nullable Yen productionAssetsAtCost,
            Yen balance,
            Yen yearLimit,
            Yen cumulativeLimit,
            Yen mayAdd) {

        ReserveLimits limits() {
            var held = new Held(balance, Yen.ZERO, Yen.ZERO);
            return revenueThisYear == null || productionAssetsAtCost == null
                    ? ReserveLimits.ofWages(wages(), held)
                    : ReserveLimits.ofEquipment(revenueThisYear, productionAssetsAtCost, wages(), held);
        }

        private WageLevels wages() {
            var past = wagesOfPastThreeYears == null
                    ? List.of(Yen.ZERO, Yen.ZERO, wagesLastYear == null ? Yen.ZERO : wagesLastYear)
                    : wagesOfPastThreeYears;
            return new WageLevels(past, wagesThisYear, 12);
        }
    }

    static Stream<Case> cases() {
        var path = Path.of(System.getProperty("mizuhiki.shared", "../shared"), "vectors", "reserves.json");
        return JsonMapper.shared().readValue(path, Vectors.class).cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void limitsAreThoseOfTheLaw(Case given) {
        assertThat(given.limits())
                .returns(given.yearLimit(), ReserveLimits::yearLimit)
                .returns(given.cumulativeLimit(), ReserveLimits::cumulativeLimit)
                .returns(given.mayAdd(), ReserveLimits::mayAdd);
    }

    @Test
    void whatWasAddedThisYearCounts() {
        var limits = ReserveLimits.ofWages(levels(5_600_000, 12), new Held(Yen.of(400_000), Yen.of(400_000), Yen.ZERO));

        assertThat(limits.mayAdd()).isEqualTo(Yen.of(110_000));
    }

    @Test
    void whatIsAboveTheLimitMustBePaidOut() {
        var limits = ReserveLimits.ofWages(levels(5_600_000, 12), new Held(Yen.of(2_600_000), Yen.ZERO, Yen.ZERO));

        assertThat(limits.excess()).isEqualTo(Yen.of(50_000));
        assertThat(limits.mayAdd()).isEqualTo(Yen.ZERO);
    }

    @Test
    void wagesFallWhenTheYearIsHeadingBelowTheLowestOfThree() {
        assertThat(levels(4_700_000, 12).fall()).isEqualTo(Yen.of(100_000));
        assertThat(levels(3_900_000, 10).fall()).isEqualTo(Yen.of(120_000));
        assertThat(levels(4_000_000, 10).fall()).isEqualTo(Yen.ZERO);
    }

    @Test
    void nothingHasFallenBeforeAnythingIsKnown() {
        assertThat(levels(0, 0).fall()).isEqualTo(Yen.ZERO);
    }

    private static WageLevels levels(long thisYear, int months) {
        var past = List.of(Yen.of(4_800_000), Yen.of(5_100_000), Yen.of(5_400_000));
        return new WageLevels(past, Yen.of(thisYear), months);
    }
}
