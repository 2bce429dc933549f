package mizuhiki.order.average;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mizuhiki.order.average.AverageWage.Basis;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class AverageWageTests {

    record Vectors(String source, String rule, List<Case> cases, List<Case> refused) {}

    record Case(Yen wagesPaidInYear, long userDays, long openDays, String usersPerDay, Yen averageMonthlyWage) {

        Basis basis() {
            return new Basis(wagesPaidInYear, userDays, openDays);
        }
    }

    private static Vectors vectors() {
        var path = Path.of(System.getProperty("mizuhiki.shared", "../shared"), "vectors", "average-wage.json");
        return JsonMapper.shared().readValue(path, Vectors.class);
    }

    static Stream<Case> cases() {
        return vectors().cases().stream();
    }

    static Stream<Case> refused() {
        return vectors().refused().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void averageIsThatOfTheRule(Case given) {
        var average = AverageWage.of(given.basis());

        assertThat(average.usersPerDay()).isEqualTo(given.usersPerDay());
        assertThat(average.amount()).isEqualTo(given.averageMonthlyWage());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void averageOfNothingIsNotZero(Case given) {
        assertThatThrownBy(() -> AverageWage.of(given.basis())).isInstanceOf(AverageNotKnown.class);
    }

    @Test
    void expectationSupposesThatTheMonthsToComeAreLikeThoseKnown() {
        var half = new Basis(Yen.of(2_640_000), 1_764, 120);

        assertThat(AverageWage.expectedFrom(half, 6).amount())
                .isEqualTo(
                        AverageWage.of(new Basis(Yen.of(5_280_000), 3_528, 240)).amount());
    }

    @Test
    void wagesNamedForAnAverageAreTheSmallestThatMakeIt() {
        var random = new Random(21);
        for (int round = 0; round < 500; round++) {
            var basis = new Basis(Yen.ZERO, 1 + random.nextInt(9_000), 1 + random.nextInt(300));
            var wanted = Yen.of(1 + random.nextInt(50_000));
            var needed = AverageWage.of(basis).yearlyWagesFor(wanted);

            assertThat(average(basis, needed)).isEqualTo(wanted);
            assertThat(average(basis, needed.minus(Yen.of(1)))).isLessThan(wanted);
        }
    }

    private static Yen average(Basis basis, Yen wages) {
        return AverageWage.of(new Basis(wages, basis.userDays(), basis.openDays()))
                .amount();
    }
}
