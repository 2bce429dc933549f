package mizuhiki.order.wage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class WagePolicyTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private static final Vectors VECTORS = new ObjectMapper()
            .readValue(
                    Path.of(System.getProperty("mizuhiki.shared", "../shared"), "vectors", "wage.json"), Vectors.class);

    /**
     * Without amounts by monthly hours, which are not part of the policy yet, and without the case that says "per day"
     * but adds up 4 × 877.5 yen unrounded (see below).
     */
    @TestFactory
    Stream<DynamicTest> baseIsAsInTheVectors() {
        return VECTORS.cases().stream()
                .filter(wanted -> wanted.hoursTier().isEmpty() && !wanted.hasRateChange())
                .map(wanted -> DynamicTest.dynamicTest(
                        wanted.name(), () -> assertThat(gross(wanted)).isEqualTo(wanted.gross())));
    }

    /** 3.25 h at 270 yen are 877.5 yen: 878 a day, or 3,510 in four days rounded once. */
    @Test
    void rateMayChangeWithinTheMonth() {
        var wanted =
                VECTORS.cases().stream().filter(Case::hasRateChange).findFirst().orElseThrow();

        assertThat(gross(wanted.scoped("per month"))).isEqualTo(wanted.gross());
        assertThat(gross(wanted)).isEqualTo(wanted.gross().plus(Yen.of(2)));
    }

    @Test
    void poolIsWhatSalesLeave() {
        var pool = VECTORS.pool();
        var earned = Yen.of(pool.get("sales").asLong()
                - pool.get("fees").asLong()
                - pool.get("shipping").asLong()
                - pool.get("materials").asLong()
                - pool.get("utilitiesShare").asLong());

        assertThat(new Pool(Yen.ZERO, earned, Yen.ZERO).total())
                .isEqualTo(Yen.of(pool.get("payable").asLong()));
    }

    private static Yen gross(Case wanted) {
        var policies = new ArrayList<WagePolicy>();
        var days = new ArrayList<Day>();
        for (var block : wanted.days()) {
            var start = FIRST.plusDays(days.size());
            policies.add(wanted.policy(start, block.rate()));
            for (int day = 0; day < block.count(); day++) {
                days.add(new Day(start.plusDays(day), block.minutes(), false));
            }
        }
        var worker = new Worker(UUID.randomUUID(), "はなこ", Yen.ZERO, days);
        var pool = new Pool(Yen.ZERO, Yen.of(100_000), Yen.ZERO);
        return WagePlan.of(new MonthInputs(YearMonth.of(2026, 11), true, pool, policies, List.of(worker)))
                .payslips()
                .getFirst()
                .gross();
    }

    record Block(int count, BigDecimal hours, Yen rate) {

        int minutes() {
            return hours.multiply(BigDecimal.valueOf(60)).intValueExact();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Case(
            String name,
            List<Block> days,
            @Nullable Long dayAllowance,
            List<JsonNode> hoursTier,
            String roundingScope,
            Yen gross) {

        Case {
            hoursTier = hoursTier == null ? List.of() : hoursTier;
        }

        boolean hasRateChange() {
            return days.size() > 1;
        }

        Case scoped(String scope) {
            return new Case(name, days, dayAllowance, hoursTier, scope, gross);
        }

        WagePolicy policy(LocalDate from, Yen rate) {
            var scope = roundingScope.startsWith("per day") ? Rounding.Scope.DAY : Rounding.Scope.MONTH;
            var rounding = new Rounding(scope, Rounding.Mode.HALF_UP, 1);
            return new WagePolicy(
                    from, WagePolicy.Base.HOUR, rate, Yen.of(dayAllowance == null ? 0 : dayAllowance), rounding, name);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Vectors(List<Case> cases, JsonNode pool) {}
}
