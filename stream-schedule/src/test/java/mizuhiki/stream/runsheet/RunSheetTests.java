package mizuhiki.stream.runsheet;

import static mizuhiki.stream.show.ShowFixtures.EIGHT;
import static mizuhiki.stream.show.ShowFixtures.showIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.event.StreamEvent.RunSheetSet;
import mizuhiki.shared.event.StreamEvent.RunSheetSet.Line;
import mizuhiki.shared.event.StreamEvent.ShowCancelled;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.label.LabelTaken;
import mizuhiki.stream.runsheet.RunSheet.Direction;
import mizuhiki.stream.show.ShowState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunSheetTests {

    private static final UUID BROOCH = UUID.randomUUID();
    private static final UUID CARD = UUID.randomUUID();
    private static final UUID BAG = UUID.randomUUID();
    private static final UUID CUP = UUID.randomUUID();

    private final RunSheet sheet = new RunSheet(List.of())
            .add(Wish.minutes(BROOCH, 5))
            .add(Wish.minutes(CARD, 3))
            .add(Wish.minutes(BAG, 10));

    @Test
    void addedPieceStandsAtTheEnd() {
        var longer = sheet.add(Wish.minutes(CUP, 4));

        assertThat(longer.productIds()).containsExactly(BROOCH, CARD, BAG, CUP);
        assertThat(longer.plannedMinutes()).isEqualTo(22);
    }

    @Test
    void pieceIsClaimedTheUsualWayByItsPlace() {
        assertThat(sheet.items())
                .extracting(Item::label, Item::mode, Item::holdMinutes, Item::kept)
                .containsOnly(
                        tuple("1", ClaimMode.HOLD_FIRST, 10, 0),
                        tuple("2", ClaimMode.HOLD_FIRST, 10, 0),
                        tuple("3", ClaimMode.HOLD_FIRST, 10, 0));
    }

    @Test
    void addedPieceGetsTheLowestFreeNumber() {
        var gap = sheet.remove(BROOCH).add(Wish.minutes(CUP, 4));

        assertThat(gap.items()).extracting(Item::label).containsExactly("2", "3", "1");
    }

    @Test
    void labelsStayWithTheirPiecesWhenTheseMove() {
        assertThat(sheet.move(BAG, Direction.UP).items())
                .extracting(Item::label)
                .containsExactly("1", "3", "2");
    }

    @Test
    void staffSayHowAPieceIsClaimed() {
        var changed = sheet.change(new Wish(CARD, null, "b2", ClaimMode.PAY_FIRST, null, 2));

        assertThat(changed.items().get(1)).isEqualTo(new Item(CARD, 3, "B2", ClaimMode.PAY_FIRST, 10, 2));
        assertThat(changed.change(Wish.minutes(CARD, 8)).items().get(1))
                .isEqualTo(new Item(CARD, 8, "B2", ClaimMode.PAY_FIRST, 10, 2));
    }

    @Test
    void labelsAreReadAsTheyAreMeant() {
        assertThat(labelled(" ｂ２ ").label()).isEqualTo("B2");
        assertThat(labelled("３").label()).isEqualTo("3");
        assertThat(labelled("  ").label()).isNull();
    }

    @Test
    void noTwoPiecesOfAShowHaveTheSameLabel() {
        assertThatThrownBy(() -> sheet.change(new Wish(CARD, null, "3", null, null, null)))
                .isInstanceOf(LabelTaken.class);
        assertThatThrownBy(() -> sheet.add(new Wish(CUP, null, "1", null, null, null)))
                .isInstanceOf(LabelTaken.class);
        assertThat(sheet.change(new Wish(CARD, null, "2", null, null, null))).isEqualTo(sheet);
    }

    @Test
    void pieceStandsOnTheSheetOnce() {
        assertThatThrownBy(() -> sheet.add(Wish.minutes(CARD, 4))).isInstanceOf(AlreadyOnRunSheet.class);
    }

    @Test
    void fullSheetTakesNoMore() {
        var full = IntStream.range(0, RunSheet.ITEMS_MAX)
                .mapToObj(number -> Wish.minutes(UUID.randomUUID(), 1))
                .reduce(new RunSheet(List.of()), RunSheet::add, (first, second) -> second);

        assertThatThrownBy(() -> full.add(Wish.minutes(CARD, 1))).isInstanceOf(RunSheetFull.class);
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
        assertThatThrownBy(() -> sheet.remove(CUP)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheet.move(CUP, Direction.UP)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheet.change(Wish.minutes(CUP, 2))).isInstanceOf(NotFound.class);
    }

    @Test
    void piecesAreArrangedAsTheyAreNamed() {
        assertThat(sheet.order(List.of(BAG, BROOCH)).productIds()).containsExactly(BAG, BROOCH, CARD);
        assertThat(sheet.order(List.of(CUP)).productIds()).containsExactly(BROOCH, CARD, BAG);

        var arranged = sheet.arrange(List.of(new Turn(BAG, 7), new Turn(BROOCH, 5)));
        assertThat(arranged.items())
                .extracting(Item::productId, Item::plannedMinutes, Item::label)
                .containsExactly(tuple(BAG, 7, "3"), tuple(BROOCH, 5, "1"));
    }

    @Test
    void severalArePutOnceEach() {
        assertThat(sheet.put(List.of(CARD, CUP, CUP)).productIds()).containsExactly(BROOCH, CARD, BAG, CUP);
    }

    @Test
    void retimedPieceKeepsItsPlace() {
        var retimed = sheet.change(Wish.minutes(CARD, 8));

        assertThat(retimed.productIds()).isEqualTo(sheet.productIds());
        assertThat(retimed.items()).extracting(Item::plannedMinutes).containsExactly(5, 8, 10);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFERED", "READY", "ON_AIR"})
    void sheetOfAShowThatIsComingOrOnIsTold(ShowState state) {
        var show = showIn(state);

        assertThat(RunSheetNews.of(show, sheet))
                .contains(new RunSheetSet(
                        show.id(),
                        EIGHT,
                        EIGHT.plusSeconds(3600),
                        EIGHT.minusSeconds(1800),
                        List.of(
                                new Line(BROOCH, "1", ClaimMode.HOLD_FIRST, 10, 0),
                                new Line(CARD, "2", ClaimMode.HOLD_FIRST, 10, 0),
                                new Line(BAG, "3", ClaimMode.HOLD_FIRST, 10, 0))));
    }

    @Test
    void callingOffIsToldWithoutTheSheet() {
        var show = showIn(ShowState.CANCELLED);

        assertThat(RunSheetNews.of(show, sheet)).contains(new ShowCancelled(show.id()));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "ENDED"})
    void draftAndPastShowAreNoNews(ShowState state) {
        assertThat(RunSheetNews.of(showIn(state), sheet)).isEmpty();
    }

    private static Wish labelled(String label) {
        return new Wish(CARD, null, label, null, null, null);
    }
}
