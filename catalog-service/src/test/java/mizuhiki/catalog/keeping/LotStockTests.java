package mizuhiki.catalog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.keeping.LotStock.Figure;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.catalog.stock.PlaceCount;
import org.junit.jupiter.api.Test;

class LotStockTests {

    private static final Instant DAY = Instant.parse("2026-11-20T03:00:00Z");

    private final UUID lot = UUID.randomUUID();

    @Test
    void piecesOfALotAreSummedOverItsPlaces() {
        var lots = LotStock.of(List.of(place("SHELF", 2, 1, 1), place("BOX", 1, 0, 2)));

        assertThat(lots).singleElement().satisfies(sums -> {
            assertThat(sums.pieces()).isEqualTo(7);
            assertThat(sums.figures())
                    .extracting(Figure::name, Figure::drawn)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("AVAILABLE", "●●●"),
                            org.assertj.core.groups.Tuple.tuple("HELD", "◐"),
                            org.assertj.core.groups.Tuple.tuple("SHIPPED", "○○○"));
        });
    }

    @Test
    void whereNothingIsLeftNothingStands() {
        var lots = LotStock.of(List.of(place("SHELF", 0, 0, 3), place("BOX", 0, 1, 0)));

        assertThat(lots.getFirst().standing()).extracting(PlaceCount::place).containsExactly(new Place("BOX"));
    }

    @Test
    void manyPiecesAreNotDrawn() {
        var lots = LotStock.of(List.of(place("SHELF", 300, 0, 0)));

        assertThat(lots.getFirst().figures().getFirst().drawn()).isEqualTo("●");
    }

    private PlaceCount place(String code, int available, int held, int shipped) {
        return new PlaceCount(lot, DAY, new Place(code), available, held, 0, shipped, 0);
    }
}
