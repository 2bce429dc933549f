package mizuhiki.stream.runsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.runsheet.RunSheet.Direction;
import mizuhiki.stream.runsheet.RunSheet.Item;
import org.junit.jupiter.api.Test;

class RunSheetTests {

    private static final UUID BROOCH = UUID.randomUUID();
    private static final UUID CARD = UUID.randomUUID();
    private static final UUID BAG = UUID.randomUUID();

    private final RunSheet sheet = new RunSheet(List.of(new Item(BROOCH, 5), new Item(CARD, 3), new Item(BAG, 10)));

    @Test
    void addedPieceStandsAtTheEnd() {
        var cup = UUID.randomUUID();

        assertThat(sheet.add(new Item(cup, 4)).productIds()).containsExactly(BROOCH, CARD, BAG, cup);
        assertThat(sheet.add(new Item(cup, 4)).plannedMinutes()).isEqualTo(22);
    }

    @Test
    void pieceStandsOnTheSheetOnce() {
        assertThatThrownBy(() -> sheet.add(new Item(CARD, 4))).isInstanceOf(AlreadyOnRunSheet.class);
    }

    @Test
    void fullSheetTakesNoMore() {
        var full = new RunSheet(Stream.generate(() -> new Item(UUID.randomUUID(), 1))
                .limit(RunSheet.ITEMS_MAX)
                .toList());

        assertThatThrownBy(() -> full.add(new Item(CARD, 1))).isInstanceOf(RunSheetFull.class);
    }

    @Test
    void piecesMoveByOnePlace() {
        assertThat(sheet.move(BAG, Direction.UP).productIds()).containsExactly(BROOCH, BAG, CARD);
        assertThat(sheet.move(BROOCH, Direction.DOWN).productIds()).containsExactly(CARD, BROOCH, BAG);
    }

    @Test
    void atTheEndsNothingMoves() {
        assertThat(sheet.move(BROOCH, Direction.UP)).isEqualTo(sheet);
        assertThat(sheet.move(BAG, Direction.DOWN)).isEqualTo(sheet);
    }

    @Test
    void pieceNotOnTheSheetIsNotFound() {
        var stranger = UUID.randomUUID();

        assertThatThrownBy(() -> sheet.remove(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheet.move(stranger, Direction.UP)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheet.retime(new Item(stranger, 2))).isInstanceOf(NotFound.class);
    }

    @Test
    void retimedPieceKeepsItsPlace() {
        assertThat(sheet.retime(new Item(CARD, 8)).items())
                .containsExactly(new Item(BROOCH, 5), new Item(CARD, 8), new Item(BAG, 10));
    }
}
