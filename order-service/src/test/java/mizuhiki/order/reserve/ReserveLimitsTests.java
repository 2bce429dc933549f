package mizuhiki.order.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.fiscal.WageLevels;
import mizuhiki.order.reserve.ReserveLimits.Held;
import mizuhiki.order.reserve.ReserveLimits.LastMonth;
import mizuhiki.order.reserve.ReserveLimits.Year;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.order.wage.Pool;
import mizuhiki.order.wage.Worker;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.order.wagepolicy.WagePolicy;
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

        private Year wages() {
            var past = wagesOfPastThreeYears == null
                    ? List.of(Yen.ZERO, Yen.ZERO, wagesLastYear == null ? Yen.ZERO : wagesLastYear)
                    : wagesOfPastThreeYears;
            return new Year(new WageLevels(past, wagesThisYear, 12), null);
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
        var limits = ReserveLimits.ofWages(year(5_600_000), new Held(Yen.of(400_000), Yen.of(400_000), Yen.ZERO));

        assertThat(limits.mayAdd()).isEqualTo(Yen.of(110_000));
    }

    @Test
    void whatIsAboveTheLimitMustBePaidOut() {
        var limits = ReserveLimits.ofWages(year(5_600_000), new Held(Yen.of(2_600_000), Yen.ZERO, Yen.ZERO));

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

    @Test
    void whatTheLastMonthWillPayCountsAsFarAsItIsLeft() {
        var held = new Held(Yen.ZERO, Yen.ZERO, Yen.ZERO);

        assertThat(ReserveLimits.ofWages(yearOf(new Block.Fixed(Yen.of(400_000))), held))
                .returns(Yen.of(55_000), ReserveLimits::mayAdd);
        assertThat(ReserveLimits.ofWages(yearOf(new Block.Share(0, 100, 0)), held))
                .returns(Yen.of(60_000), ReserveLimits::mayAdd);
        assertThat(ReserveLimits.ofWages(yearOf(new Block.Fixed(Yen.of(394_999))), held))
                .returns(Yen.ZERO, ReserveLimits::mayAdd);
    }

    /** Eleven months paid 5,005,000 yen, and 455,000 yen are there for the last. */
    private static Year yearOf(Block block) {
        var month = YearMonth.of(2027, 3);
        var worker = new Worker(
                new UUID(0, 1),
                "はなこ",
                Yen.ZERO,
                List.of(new Worker.Day(month.atDay(1), 240, false)),
                List.of(),
                List.of(),
                Worker.Earlier.NOTHING);
        var rounding = new Rounding(Rounding.Scope.DAY, Rounding.Mode.HALF_UP, 1);
        var policy = new WagePolicy(month.atDay(1), List.of(block), rounding, "規程");
        var pool = new Pool(new TreeMap<>(Map.of(Pool.Part.SALES, Yen.of(455_000))));
        var inputs = MonthInputs.of(month, true, pool, List.of(policy), List.of(worker));
        return new Year(levels(5_005_000, 11), new LastMonth(inputs));
    }

    private static Year year(long wages) {
        return new Year(levels(wages, 12), null);
    }

    private static WageLevels levels(long thisYear, int months) {
        var past = List.of(Yen.of(4_800_000), Yen.of(5_100_000), Yen.of(5_400_000));
        return new WageLevels(past, Yen.of(thisYear), months);
    }
}
