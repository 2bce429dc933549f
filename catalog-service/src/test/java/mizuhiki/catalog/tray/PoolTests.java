package mizuhiki.catalog.tray;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mizuhiki.catalog.refusal.KeptForShow;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.catalog.tray.Answer.Kept;
import mizuhiki.catalog.tray.Answer.Queued;
import mizuhiki.catalog.tray.Request.Air.Cue;
import mizuhiki.catalog.tray.Request.Order.Step;
import mizuhiki.shared.event.ClaimMode;
import org.junit.jupiter.api.Test;

/** Pieces kept for a show. */
class PoolTests {

    private final TestTray tray = new TestTray(3);

    @Test
    void piecesAreWithdrawnWhenItIsTimeThoughNobodyLooked() {
        var show = tray.show(ClaimMode.HOLD_FIRST, 2);
        tray.look();
        assertThat(tray.free(Place.SHELF)).isEqualTo(3);

        tray.pass(Duration.ofMinutes(30));

        assertThat(tray.claim("one")).isInstanceOf(Kept.class);
        assertThat(tray.claim("two")).isInstanceOf(Queued.class);
        assertThat(tray.free(Place.pool(show))).isEqualTo(2);
    }

    @Test
    void whoComesToTheShopIsToldWhereTheyAre() {
        tray.show(ClaimMode.HOLD_FIRST, 3);
        tray.pass(Duration.ofMinutes(30));

        assertThat(((Answer.Refused) tray.claim("one")).reason()).isInstanceOf(KeptForShow.class);
    }

    @Test
    void showSellsItsOwnPiecesFirst() {
        var show = tray.show(ClaimMode.HOLD_FIRST, 1);
        tray.pass(Duration.ofHours(1));
        tray.air(show, Cue.START);

        assertThat(tray.keptIn(show, "one").place()).isEqualTo(Place.pool(show));
        assertThat(tray.keptIn(show, "two").place()).isEqualTo(Place.SHELF);
    }

    @Test
    void whatIsLeftGoesHomeWhenTheShowEnds() {
        var show = tray.show(ClaimMode.HOLD_FIRST, 2);
        tray.pass(Duration.ofHours(1));
        tray.air(show, Cue.START);
        var hold = tray.keptIn(show, "one");
        tray.air(show, Cue.END);
        assertThat(tray.free(Place.SHELF)).isEqualTo(2);

        tray.ask(new Request.Release(tray.product, hold.id(), "one", tray.now));

        assertThat(tray.free(Place.SHELF)).isEqualTo(3);
        assertThat(tray.tray.piles().in(Place.pool(show)).getFirst().onHand()).isZero();
    }

    @Test
    void whatIsLeftGoesHomeIfTheShowNeverStarts() {
        var show = tray.show(ClaimMode.HOLD_FIRST, 2);
        tray.pass(Duration.ofMinutes(30));
        tray.look();

        tray.pass(Duration.ofMinutes(90));
        tray.look();

        assertThat(tray.free(Place.SHELF)).isEqualTo(3);
        assertThat(tray.tray.line(show).overAt()).isNotNull();
    }

    @Test
    void showThatStartedLateKeepsItsPiecesBeyondItsPlannedEnd() {
        var show = tray.show(ClaimMode.HOLD_FIRST, 2);
        tray.pass(Duration.ofMinutes(90));
        tray.air(show, Cue.START);
        tray.pass(Duration.ofMinutes(60));
        tray.look();

        assertThat(tray.free(Place.pool(show))).isEqualTo(2);
    }

    @Test
    void fewerOrMorePiecesMayBeKeptLater() {
        var show = tray.show(ClaimMode.HOLD_FIRST, 2);
        tray.pass(Duration.ofMinutes(30));
        tray.look();

        tray.plan(show, ClaimMode.HOLD_FIRST, 3);
        tray.pass(Duration.ofMinutes(30));
        tray.look();
        assertThat(tray.free(Place.pool(show))).isEqualTo(3);
        tray.plan(show, ClaimMode.HOLD_FIRST, 1);
        tray.pass(Duration.ofMinutes(30));
        tray.look();

        assertThat(tray.free(Place.pool(show))).isEqualTo(1);
        assertThat(tray.free(Place.SHELF)).isEqualTo(2);
    }

    @Test
    void whatComesBackFromABuyerLongAfterGoesHome() {
        var show = tray.show(ClaimMode.HOLD_FIRST, 1);
        tray.pass(Duration.ofHours(1));
        tray.air(show, Cue.START);
        var hold = tray.keptIn(show, "one");
        tray.order(hold, Step.PLACED);
        tray.air(show, Cue.END);
        tray.order(hold, Step.SHIPPED);

        tray.order(hold, Step.CAME_BACK);

        assertThat(tray.free(Place.SHELF)).isEqualTo(3);
    }
}
