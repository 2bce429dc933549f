package mizuhiki.order.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import mizuhiki.order.band.FeeStanding.Reform;
import mizuhiki.order.band.FeeStanding.Staffing;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTests {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final List<BandTable> tables = BandVectors.read();

    @Test
    void everyBandBeginsAtItsFirstYen() {
        for (var table : tables) {
            for (var row : table.rows()) {
                for (var staffing : Staffing.values()) {
                    var band = table.band(row.from(), standing(Reform.TARGET, staffing));

                    assertThat(Objects.requireNonNull(band).units()).isEqualTo(row.units(staffing));
                    assertThat(band.from()).isEqualTo(row.from());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "46000, 837, 812",
        "36000, 805, 781",
        "31000, 758, 738",
        "26500, 738, 726",
        "21000, 726, 705",
        "16000, 703, 682",
        "29932, 738, 738"
    })
    void tableSwitchesInJuneForTargetOffices(long average, int may, int june) {
        var standing = standing(Reform.TARGET, Staffing.SIX);

        assertThat(units(MAY, average, standing)).isEqualTo(may);
        assertThat(units(JUNE, average, standing)).isEqualTo(june);
        assertThat(units(JUNE, average, standing(Reform.KEPT, Staffing.SIX))).isEqualTo(may);
    }

    @Test
    void unknownStatusIsNotDeterminableFromJuneOn() {
        var unknown = standing(Reform.UNKNOWN, Staffing.SIX);

        assertThat(Bands.of(MAY, Yen.of(31_000), unknown, tables).determined()).isTrue();
        var june = Bands.of(JUNE, Yen.of(31_000), unknown, tables);
        assertThat(june.determined()).isFalse();
        assertThat(june.band()).isNull();
        assertThat(june.found()).extracting(Band::units).containsExactlyInAnyOrder(758, 738);
    }

    @Test
    void anotherCapacityIsNotStored() {
        var large = new FeeStanding(MAY.atDay(1), Staffing.SIX, 30, Reform.TARGET, false, MAY.atDay(1), "通知", false);

        assertThat(Bands.of(JUNE, Yen.of(31_000), large, tables).isStored()).isFalse();
    }

    @Test
    void monthBeforeAllTablesIsNotStored() {
        var standing = standing(Reform.TARGET, Staffing.SIX);

        assertThat(Bands.of(YearMonth.of(2024, 3), Yen.of(31_000), standing, tables)
                        .isStored())
                .isFalse();
    }

    @Test
    void newDesignationsAreReducedAndRounded() {
        var reduced =
                new FeeStanding(JUNE.atDay(1), Staffing.SIX, 20, Reform.TARGET, true, JUNE.atDay(1), "指定通知", false);

        assertThat(reduced.units(738)).isEqualTo(726);
        assertThat(reduced.units(837)).isEqualTo(824);
        assertThat(reduced.units(625)).isEqualTo(615);
        assertThat(units(JUNE, 31_000, reduced)).isEqualTo(726);
    }

    @Test
    void nextBandIsNamedExceptAtTheTop() {
        var standing = standing(Reform.TARGET, Staffing.SIX);

        var band = Objects.requireNonNull(
                Bands.of(JUNE, Yen.of(29_932), standing, tables).band());
        assertThat(Objects.requireNonNull(band.above()).from()).isEqualTo(Yen.of(30_000));
        assertThat(Objects.requireNonNull(
                                Bands.of(JUNE, Yen.of(60_000), standing, tables).band())
                        .above())
                .isNull();
    }

    private int units(YearMonth month, long average, FeeStanding standing) {
        return Objects.requireNonNull(
                        Bands.of(month, Yen.of(average), standing, tables).band())
                .units();
    }

    private static FeeStanding standing(Reform reform, Staffing staffing) {
        return new FeeStanding(
                LocalDate.of(2024, 4, 1), staffing, 20, reform, false, LocalDate.of(2026, 6, 1), "大阪市の通知", false);
    }
}
