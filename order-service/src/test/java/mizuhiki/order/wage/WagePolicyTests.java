package mizuhiki.order.wage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Turnover;
import mizuhiki.order.wage.Worker.Day;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.Counting;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.order.wagepolicy.WagePolicy;
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

    /** Without the case that says "per day" but adds up 4 × 877.5 yen unrounded (see below). */
    @TestFactory
    Stream<DynamicTest> wageIsAsInTheVectors() {
        return VECTORS.cases().stream()
                .filter(wanted -> !wanted.hasRateChange())
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
        var wanted = VECTORS.pool();
        var pool = Pool.of(List.of(
                sale(Account.SALES, -wanted.get("sales").asLong()),
                sale(Account.CHANNEL_FEES, wanted.get("fees").asLong()),
                sale(Account.SHIPPING, wanted.get("shipping").asLong()),
                sale(Account.MATERIAL, wanted.get("materials").asLong()),
                sale(Account.POOL, 412_000),
                expense(Account.EXPENSES, wanted.get("utilitiesShare").asLong()),
                expense(Account.POOL, -wanted.get("utilitiesShare").asLong())));

        assertThat(pool.total()).isEqualTo(Yen.of(wanted.get("payable").asLong()));
        assertThat(pool.total()).isEqualTo(Yen.of(400_000));
    }

    private static Turnover sale(Account account, long amount) {
        return new Turnover(Entry.Kind.SETTLEMENT, account, null, null, Yen.of(amount));
    }

    private static Turnover expense(Account account, long amount) {
        return new Turnover(Entry.Kind.EXPENSE, account, null, null, Yen.of(amount));
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
        var worker = MonthFixtures.worker(1, 0, days);
        return WagePlan.of(MonthInputs.of(
                        YearMonth.of(2026, 11), true, MonthFixtures.pool(100_000), policies, List.of(worker)))
                .payslips()
                .getFirst()
                .gross();
    }

    record Days(int count, BigDecimal hours, Yen rate) {

        int minutes() {
            return hours.multiply(BigDecimal.valueOf(60)).intValueExact();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Case(
            String name,
            List<Days> days,
            @Nullable Long dayAllowance,
            List<TierWanted> hoursTier,
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
            var blocks = new ArrayList<Block>(List.of(new Block.Hourly(rate, Counting.EXACT)));
            if (dayAllowance != null) {
                blocks.add(new Block.DayAllowance(Yen.of(dayAllowance)));
            }
            if (!hoursTier.isEmpty()) {
                blocks.add(new Block.HoursTier(
                        hoursTier.stream().map(TierWanted::tier).toList()));
            }
            return new WagePolicy(from, blocks, new Rounding(scope, Rounding.Mode.HALF_UP, 1), name);
        }
    }

    record TierWanted(int fromHours, Yen amount) {

        Block.Tier tier() {
            return new Block.Tier(fromHours, amount);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Vectors(List<Case> cases, JsonNode pool) {}
}
