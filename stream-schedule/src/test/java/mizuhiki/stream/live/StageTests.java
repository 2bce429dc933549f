package mizuhiki.stream.live;

import static mizuhiki.stream.show.ShowFixtures.showIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.live.Showpiece.Shut;
import mizuhiki.stream.live.Showpiece.Way;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.runsheet.Item;
import mizuhiki.stream.scene.Scene;
import mizuhiki.stream.scene.Scene.Line;
import mizuhiki.stream.show.ShowState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageTests {

    private static final UUID BROOCH = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(textBlock = """
            HOLD_FIRST, 2, 0, true,  HOLD_FIRST
            HOLD_FIRST, 2, 1, true,  HOLD_FIRST
            HOLD_FIRST, 0, 1, true,  WAIT
            HOLD_FIRST, 0, 0, true,  GONE
            HOLD_FIRST, 2, 1, false, GONE
            PAY_FIRST,  2, 0, true,  PAY_FIRST
            PAY_FIRST,  0, 0, true,  GONE
            PAY_FIRST,  0, 1, true,  GONE
            STAFF_HOLD, 2, 0, true,  STAFF_HOLD
            STAFF_HOLD, 0, 1, true,  WAIT
            """)
    void buttonSaysWhatItDoes(ClaimMode mode, int available, int held, boolean listed, Way way) {
        var piece = new Piece(BROOCH, "水引のブローチ", null, Yen.of(3000), available, 3, held, 0, 0, listed);

        assertThat(new Showpiece(piece, "3", mode).way()).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            HOLD_FIRST, 0, 0, true,  SOLD
            HOLD_FIRST, 0, 1, true,
            HOLD_FIRST, 2, 0, false, OFF_SALE
            PAY_FIRST,  0, 1, true,  TAKEN
            PAY_FIRST,  0, 1, false, OFF_SALE
            """)
    void whatCannotBeAskedForIsCalledSoldOnlyWhereItIs(
            ClaimMode mode, int available, int held, boolean listed, @Nullable Shut shut) {
        var piece = new Piece(BROOCH, "水引のブローチ", null, Yen.of(3000), available, 3, held, 0, 0, listed);

        assertThat(new Showpiece(piece, "3", mode).shut()).isEqualTo(shut);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "CANCELLED"})
    void showNobodyWasToldOfIsNotFound(ShowState state) {
        assertThatThrownBy(() -> Stage.of(scene(state, true))).isInstanceOf(NotFound.class);
    }

    @Test
    void piecesAreSeenByTheirLabels() {
        var stage = Stage.of(scene(ShowState.ON_AIR, true));

        assertThat(stage.pieces()).extracting(Showpiece::label).containsExactly("B2");
        assertThat(stage.pinned()).isEqualTo(stage.pieces().getFirst());
    }

    @Test
    void nothingIsPinnedOnceTheShowIsOver() {
        assertThat(Stage.of(scene(ShowState.ENDED, true)).pinned()).isNull();
    }

    @Test
    void recordingIsNotLinkedOnceTheShowIsOver() {
        assertThat(Stage.of(scene(ShowState.ON_AIR, true)).watchUrl()).isNotNull();
        assertThat(Stage.of(scene(ShowState.ENDED, true)).watchUrl()).isNull();
    }

    @Test
    void pieceNoLongerOnTheShopIsNotListed() {
        assertThat(Stage.of(scene(ShowState.ON_AIR, false)).pieces()).isEmpty();
    }

    private static Scene scene(ShowState state, boolean listed) {
        var piece = new Piece(BROOCH, "水引のブローチ", null, Yen.of(3000), 2, 3, 1, 4, 0, listed);
        var line = new Line(piece, new Item(BROOCH, 5, "B2", ClaimMode.HOLD_FIRST, 10, 0), true);
        return new Scene(showIn(state), List.of(line), BROOCH, List.of(), false);
    }
}
