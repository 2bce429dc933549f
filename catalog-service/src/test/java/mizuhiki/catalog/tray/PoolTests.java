package mizuhiki.catalog.tray;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import mizuhiki.catalog.refusal.FewerLeft;
import mizuhiki.catalog.refusal.KeptForShow;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.catalog.tray.Answer.Kept;
import mizuhiki.catalog.tray.Answer.Queued;
import mizuhiki.catalog.tray.Request.Air.Cue;
import mizuhiki.catalog.tray.Request.Order.Step;
import mizuhiki.shared.event.ClaimMode;
import org.jspecify.annotations.Nullable;
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
    void staffKeepNothingAsideOfWhatIsKeptForAShow() {
        var show = tray.show(ClaimMode.HOLD_FIRST, 2);
        tray.pass(Duration.ofMinutes(30));

        assertThat(atTheCounter(1, null)).isInstanceOf(Kept.class);
        assertThat(((Answer.Refused) atTheCounter(1, null)).reason())
                .isInstanceOfSatisfying(
                        KeptForShow.class, kept -> assertThat(kept.arguments()).containsExactly(show));
        assertThat(tray.free(Place.pool(show))).isEqualTo(2);
    }

    @Test
    void staffKeepPiecesOfAShowAsideForSomebodyInIt() {
        var show = tray.show(ClaimMode.HOLD_FIRST, 3);
        tray.pass(Duration.ofMinutes(30));

        assertThat(((Kept) atTheCounter(2, show)).hold().place()).isEqualTo(Place.pool(show));
        assertThat(((Answer.Refused) atTheCounter(2, show)).reason()).isInstanceOf(FewerLeft.class);
    }

    @Test
    void whatNobodyKeepsForAShowAnyMoreStaffMayKeepAside() {
        var show = tray.show(ClaimMode.HOLD_FIRST, 3);
        tray.pass(Duration.ofMinutes(30));
        assertThat(atTheCounter(1, null)).isInstanceOf(Answer.Refused.class);

        tray.air(show, Cue.START);
        tray.air(show, Cue.END);

        assertThat(atTheCounter(3, null)).isInstanceOf(Kept.class);
    }

    private Answer atTheCounter(int quantity, @Nullable UUID show) {
        return tray.ask(new Request.StaffClaim(
                UUID.randomUUID(), tray.product, quantity, UUID.randomUUID().toString(), show, tray.now));
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
