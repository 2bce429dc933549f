package mizuhiki.shared.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.ObjectMapper;

class AllocationTests {

    private static final Vectors VECTORS = new ObjectMapper()
            .readValue(
                    Path.of(System.getProperty("mizuhiki.shared", "../shared"), "vectors", "allocation.json"),
                    Vectors.class);

    @TestFactory
    Stream<DynamicTest> sharesAreAsInTheVectors() {
        return VECTORS.cases().stream()
                .map(wanted -> DynamicTest.dynamicTest(
                        wanted.toString(),
                        () -> assertThat(Allocation.split(wanted.amount(), wanted.weights()))
                                .isEqualTo(wanted.shares())));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeSplitIsRefused() {
        return VECTORS.refused().stream()
                .map(wrong -> DynamicTest.dynamicTest(
                        wrong.toString(),
                        () -> assertThatThrownBy(() -> Allocation.split(wrong.amount(), wrong.weights()))
                                .isInstanceOf(UnusableWeights.class)));
    }

    @Test
    void withRemaindersCarriedTheTotalsAreExact() {
        var carry = VECTORS.carry();
        var tally = new Tally();

        for (int sale = 0; sale < carry.sales(); sale++) {
            tally.add(carry.amountEach(), carry.weights());
        }

        assertThat(tally.paid).isEqualTo(carry.totalsWithCarry());
    }

    @Test
    void nothingIsSplitAmongPeopleWhoDidNothing() {
        assertThat(Allocation.split(Yen.ZERO, Map.of("a", 0L))).isEqualTo(Map.of("a", Yen.ZERO));
    }

    record Case(Yen amount, Map<String, Long> weights, Map<String, Yen> shares) {}

    record Wrong(Yen amount, Map<String, Long> weights) {}

    record Carry(int sales, Yen amountEach, Map<String, Long> weights, Map<String, Yen> totalsWithCarry) {}

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record Vectors(List<Case> cases, List<Wrong> refused, Carry carry) {}
}
