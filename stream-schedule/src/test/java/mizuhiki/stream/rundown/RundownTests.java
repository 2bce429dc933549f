package mizuhiki.stream.rundown;

import static mizuhiki.stream.runsheet.RunSheetFixtures.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.rundown.Segment.Kind;
import mizuhiki.stream.runsheet.RunSheet.Direction;
import mizuhiki.stream.runsheet.Turn;
import org.junit.jupiter.api.Test;

class RundownTests {

    private static final UUID BROOCH = UUID.randomUUID();
    private static final UUID CARD = UUID.randomUUID();
    private static final UUID BAG = UUID.randomUUID();

    private final Rundown pieces = Rundown.of(List.of(), sheetOf(BROOCH, CARD));
    private final Rundown rundown =
            pieces.add(plan(Kind.CLOSING, 3)).add(plan(Kind.OPENING, 4)).add(plan(Kind.BREAK, 10));

    @Test
    void everyPieceOfTheRunSheetIsASegment() {
        assertThat(pieces.segments())
                .containsExactly(
                        new Segment(BROOCH, Kind.PIECE, null, null, 5), new Segment(CARD, Kind.PIECE, null, null, 5));
    }

    @Test
    void openingComesFirstAndClosingLast() {
        assertThat(kinds(rundown)).containsExactly(Kind.OPENING, Kind.PIECE, Kind.PIECE, Kind.BREAK, Kind.CLOSING);
        assertThat(rundown.minutes()).isEqualTo(27);
    }

    @Test
    void newPieceComesBeforeTheClosing() {
        var longer = Rundown.of(rundown.segments(), sheetOf(BROOCH, CARD, BAG));

        assertThat(kinds(longer))
                .containsExactly(Kind.OPENING, Kind.PIECE, Kind.PIECE, Kind.BREAK, Kind.PIECE, Kind.CLOSING);
        assertThat(longer.turns()).extracting(Turn::productId).containsExactly(BROOCH, CARD, BAG);
    }

    @Test
    void pieceGoneFromTheRunSheetIsGone() {
        var shorter = Rundown.of(rundown.segments(), sheetOf(CARD));

        assertThat(kinds(shorter)).containsExactly(Kind.OPENING, Kind.PIECE, Kind.BREAK, Kind.CLOSING);
        assertThat(shorter.segments().get(1).id()).isEqualTo(CARD);
    }

    @Test
    void piecesThatChangedPlacesOnTheRunSheetDoSoAmongTheirPlaces() {
        var between = rundown.place(breakOf(rundown), 2).change(BROOCH, told("花子さんが作りました"));

        var swapped = Rundown.of(between.segments(), sheetOf(CARD, BROOCH));

        assertThat(kinds(swapped)).containsExactly(Kind.OPENING, Kind.PIECE, Kind.BREAK, Kind.PIECE, Kind.CLOSING);
        assertThat(swapped.segments().get(1).id()).isEqualTo(CARD);
        assertThat(swapped.segments().get(3)).isEqualTo(new Segment(BROOCH, Kind.PIECE, null, "花子さんが作りました", 5));
    }

    @Test
    void segmentsMoveByOnePlaceAndStayAtTheEnds() {
        assertThat(kinds(rundown.move(breakOf(rundown), Direction.UP)))
                .containsExactly(Kind.OPENING, Kind.PIECE, Kind.BREAK, Kind.PIECE, Kind.CLOSING);
        var opening = rundown.segments().getFirst().id();
        assertThat(rundown.move(opening, Direction.UP)).isEqualTo(rundown);
        var closing = rundown.segments().getLast().id();
        assertThat(rundown.move(closing, Direction.DOWN)).isEqualTo(rundown);
    }

    @Test
    void segmentIsPutAnywhere() {
        assertThat(rundown.place(CARD, 0).segments().getFirst().id()).isEqualTo(CARD);
        assertThat(rundown.place(BROOCH, 99).segments().getLast().id()).isEqualTo(BROOCH);
    }

    @Test
    void movedPieceChangesTheRunSheet() {
        assertThat(rundown.place(CARD, 1).turns()).containsExactly(new Turn(CARD, 5), new Turn(BROOCH, 5));
        assertThat(rundown.retime(Map.of(CARD, 9)).turns()).containsExactly(new Turn(BROOCH, 5), new Turn(CARD, 9));
    }

    @Test
    void pieceStaysAPieceAndNothingBecomesOne() {
        assertThatThrownBy(() -> rundown.add(plan(Kind.PIECE, 5))).isInstanceOf(PiecesComeFromRunSheet.class);
        assertThatThrownBy(() -> rundown.change(BROOCH, plan(Kind.BREAK, 5)))
                .isInstanceOf(PiecesComeFromRunSheet.class);
        assertThatThrownBy(() -> rundown.change(breakOf(rundown), plan(Kind.PIECE, 5)))
                .isInstanceOf(PiecesComeFromRunSheet.class);
    }

    @Test
    void breakBecomesADemonstration() {
        var changed = rundown.change(breakOf(rundown), new SegmentPlan(Kind.DEMONSTRATION, " 結び方 ", " ", 7));

        assertThat(changed.segments().get(3))
                .returns(Kind.DEMONSTRATION, Segment::kind)
                .returns("結び方", Segment::title)
                .returns(null, Segment::note)
                .returns(7, Segment::minutes);
    }

    @Test
    void fullRundownTakesNoMore() {
        var full = IntStream.range(0, Rundown.OTHERS_MAX)
                .mapToObj(number -> plan(Kind.DEMONSTRATION, 1))
                .reduce(pieces, Rundown::add, (first, second) -> second);

        assertThatThrownBy(() -> full.add(plan(Kind.BREAK, 1))).isInstanceOf(RundownFull.class);
    }

    @Test
    void segmentOfAnotherShowIsNotFound() {
        assertThatThrownBy(() -> rundown.remove(BAG)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rundown.place(BAG, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rundown.get(BAG)).isInstanceOf(NotFound.class);
    }

    private static UUID breakOf(Rundown rundown) {
        return rundown.segments().stream()
                .filter(segment -> segment.kind() == Kind.BREAK)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<Kind> kinds(Rundown rundown) {
        return rundown.segments().stream().map(Segment::kind).toList();
    }

    private static SegmentPlan told(String note) {
        return new SegmentPlan(Kind.PIECE, null, note, 5);
    }

    private static SegmentPlan plan(Kind kind, int minutes) {
        return new SegmentPlan(kind, null, null, minutes);
    }
}
