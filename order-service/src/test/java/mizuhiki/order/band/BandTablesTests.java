package mizuhiki.order.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.band.BandTable.AppliesTo;
import mizuhiki.order.band.FeeStanding.Reform;
import mizuhiki.order.band.FeeStanding.Staffing;
import mizuhiki.order.band.NewBands.NewTable;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrderTest
class BandTablesTests {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    BandTables tables;

    private UUID office;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
    }

    @Test
    void storedTablesAreThePublishedOnes() {
        var published = BandVectors.read();

        assertThat(stored(office))
                .filteredOn(table -> table.head().appliesTo() != AppliesTo.FLAT)
                .hasSameSizeAs(published);
        for (var table : published) {
            assertThat(stored(office))
                    .anyMatch(found -> found.rows().equals(table.rows())
                            && found.head().appliesTo() == table.head().appliesTo()
                            && found.head().validFrom().equals(table.head().validFrom()));
        }
    }

    /** What June 2026 changed for them is not verified, and nothing is made up. */
    @Test
    void flatFeeIsTheSameForEveryAverageAndOnlyAsFarAsItIsKnown() {
        var flat = standing(true);

        for (var average : List.of(0L, 9_999L, 60_000L)) {
            var band = bands(YearMonth.of(2026, 5), average, flat).band();
            assertThat(Objects.requireNonNull(band).units()).isEqualTo(530);
            assertThat(band.above()).isNull();
        }
        assertThat(bands(YearMonth.of(2026, 6), 9_999, flat).isStored()).isFalse();
        assertThat(bands(YearMonth.of(2026, 5), 9_999, standing(false)).found())
                .extracting(Band::units)
                .containsExactly(537);
    }

    @Test
    void officeEntersTheTableOfItsOwnCapacityOnce() {
        var entered =
                new NewTable("定員40", AppliesTo.TARGET, LocalDate.of(2026, 6, 1), null, 21, 40, "告示 別表", """
                        20000 650 580 520
                        0 530 480 440
                        """).table();
        sales.now(office, NOW, tables.add(entered, office));

        assertThat(stored(office)).contains(entered);
        assertThat(stored(people.office().id())).doesNotContain(entered);
        assertThatThrownBy(() -> sales.now(office, NOW, tables.add(entered, office)))
                .isInstanceOf(BandsEnteredBefore.class);
    }

    /** That is what whoever enters a table again is asked to do. */
    @Test
    void aTableEnteredUnderAnotherNameMendsASlip() {
        enter("定員20の表", AppliesTo.FLAT, JUNE, "0 999 999 999");
        enter("正しい表", AppliesTo.FLAT, JUNE, "0 584 530 484");

        assertThat(Objects.requireNonNull(bands(YearMonth.from(JUNE), 9_999, standing(true))
                                .band())
                        .units())
                .isEqualTo(530);
    }

    /** The next reform comes before anybody knows how long the table of the last one counted. */
    @Test
    void aTableThatBeginsLaterTakesThePlaceOfTheOneBefore() {
        var target =
                new FeeStanding(LocalDate.of(2024, 4, 1), Staffing.SIX, 20, Reform.TARGET, false, JUNE, "通知", false);
        enter("R9", AppliesTo.ALL, LocalDate.of(2027, 4, 1), "0 600 550 500");

        assertThat(Objects.requireNonNull(
                                bands(YearMonth.of(2027, 3), 9_999, target).band())
                        .units())
                .isEqualTo(590);
        assertThat(Objects.requireNonNull(
                                bands(YearMonth.of(2027, 4), 9_999, target).band())
                        .units())
                .isEqualTo(600);
    }

    private void enter(String name, AppliesTo applies, LocalDate from, String lines) {
        var table = new NewTable(name, applies, from, null, 1, 20, "告示 別表", lines).table();
        sales.now(office, NOW, tables.add(table, office));
    }

    private Bands bands(YearMonth month, long average, FeeStanding standing) {
        return Bands.of(month, Yen.of(average), standing, stored(office));
    }

    private static FeeStanding standing(boolean flat) {
        return new FeeStanding(
                LocalDate.of(2024, 4, 1), Staffing.SEVEN_AND_HALF, 20, Reform.UNKNOWN, false, null, "", flat);
    }

    private List<BandTable> stored(UUID of) {
        return Objects.requireNonNull(sales.now(of, NOW, tables.all()));
    }
}
