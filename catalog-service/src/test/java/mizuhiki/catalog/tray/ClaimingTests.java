package mizuhiki.catalog.tray;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.Hold.State;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.catalog.refusal.FewerLeft;
import mizuhiki.catalog.refusal.HoldOver;
import mizuhiki.catalog.refusal.KeptForShow;
import mizuhiki.catalog.refusal.LimitReached;
import mizuhiki.catalog.refusal.NotOnSale;
import mizuhiki.catalog.refusal.ShowOver;
import mizuhiki.catalog.refusal.SoldOut;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.catalog.tray.Answer.Kept;
import mizuhiki.catalog.tray.Answer.Queued;
import mizuhiki.catalog.tray.Request.Air.Cue;
import mizuhiki.catalog.tray.Request.Order.Step;
import mizuhiki.shared.event.CatalogEvent.OrderUnfilled;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.problem.NotFound;
import org.junit.jupiter.api.Test;

class ClaimingTests {

    private final TestTray tray = new TestTray(1);

    @Test
    void theFirstGetsItTheOthersWaitInOrder() {
        assertThat(tray.claim("one")).isInstanceOf(Kept.class);
        assertThat(((Queued) tray.claim("two")).place()).isEqualTo(1);
        assertThat(((Queued) tray.claim("three")).place()).isEqualTo(2);
        assertThat(((Queued) tray.claim("two")).place()).isEqualTo(1);
    }

    @Test
    void queueThatIsFullIsASoldOutPiece() {
        for (var buyer = 0; buyer <= 4; buyer++) {
            tray.claim("buyer-" + buyer);
        }

        refused(tray.claim("late"), SoldOut.class);
    }

    @Test
    void holdLastsToTheLastMomentAndNotLonger() {
        var hold = tray.kept("one");
        tray.pass(Duration.ofMinutes(12).minusNanos(1));
        assertThat(tray.claim("two")).isInstanceOf(Queued.class);

        tray.pass(Duration.ofNanos(1));
        tray.look();

        assertThat(tray.hold(hold).state()).isEqualTo(State.LAPSED);
        assertThat(tray.claim("three")).isInstanceOf(Queued.class);
        assertThat(tray.tray.holds())
                .filteredOn(Hold::isOpen)
                .extracting(Hold::buyerKeyHash)
                .containsExactly("two");
    }

    @Test
    void holdThatIsOverCanBeNeitherGivenBackNorRevived() {
        var hold = tray.kept("one");
        tray.pass(Duration.ofMinutes(12));

        refused(tray.ask(new Request.Release(tray.product, hold.id(), "one", tray.now)), HoldOver.class);
        assertThat(tray.kept("one").id()).isNotEqualTo(hold.id());
    }

    @Test
    void whoeverAsksTwiceForWhatTheyHaveDoesNotWaitBehindThemselves() {
        var mine = tray.kept("one");

        assertThat(tray.claim("one")).isEqualTo(new Kept(mine));
        assertThat(tray.claim("two"))
                .isInstanceOfSatisfying(
                        Queued.class, queued -> assertThat(queued.place()).isEqualTo(1));
        tray.pass(Duration.ofMinutes(10));
        assertThat(tray.claim("one")).isInstanceOf(Queued.class);

        var several = new TestTray(3);
        var two = ((Kept) several.claim("one", 2, null)).hold();
        assertThat(several.claim("one", 2, null)).isEqualTo(new Kept(two));
        assertThat(several.tray.holds()).containsExactly(two);
        assertThat(several.claim("one", 1, null)).isInstanceOf(Kept.class);
    }

    @Test
    void whoeverTapsTwiceHasClaimedOnce() {
        var many = new TestTray(3);
        var mine = many.kept("one");
        many.pass(Duration.ofSeconds(10).minusNanos(1));

        assertThat(many.claim("one")).isEqualTo(new Kept(mine));
        assertThat(many.kept("other")).isNotEqualTo(mine);
        assertThat(many.tray.holds()).hasSize(2);

        many.pass(Duration.ofNanos(1));
        assertThat(many.kept("one")).isNotEqualTo(mine);
    }

    @Test
    void whoeverAsksForMoreOrAtAnotherDoorHasNotTappedTwice() {
        var many = new TestTray(4);
        var mine = many.kept("one");
        assertThat(((Kept) many.claim("one", 2, null)).hold()).isNotEqualTo(mine);

        var other = new TestTray(2);
        var before = other.kept("one");
        var show = other.onAir(ClaimMode.PAY_FIRST);
        var ticket = other.keptIn(show, "one");

        assertThat(ticket).isNotEqualTo(before);
        assertThat(other.claim("one", 1, show)).isEqualTo(new Kept(ticket));
    }

    @Test
    void whoeverGaveItBackMayHaveAnother() {
        var two = new TestTray(2);
        var mine = two.kept("one");
        two.ask(new Request.Release(two.product, mine.id(), "one", two.now));

        assertThat(two.kept("one")).isNotEqualTo(mine);
    }

    @Test
    void whoeverHasOnePieceMayWaitForAnother() {
        var two = new TestTray(2);
        two.kept("one");
        two.kept("other");

        assertThat(two.claim("one", 2, null)).isInstanceOf(Queued.class);
    }

    @Test
    void strangersGiveNothingBack() {
        var hold = tray.kept("one");

        refused(tray.ask(new Request.Release(tray.product, hold.id(), "two", tray.now)), NotFound.class);
        assertThat(tray.ask(new Request.Release(tray.product, hold.id(), null, tray.now)))
                .isEqualTo(Answer.DONE);
    }

    @Test
    void limitCountsWhatOneBuyerHasNow() {
        var many = new TestTray(9);
        many.claim("greedy", 2, null);
        many.pass(Duration.ofSeconds(10));

        refused(many.claim("greedy", 2, null), LimitReached.class);
        assertThat(many.claim("greedy", 1, null)).isInstanceOf(Kept.class);
        many.pass(Duration.ofMinutes(12));
        assertThat(many.claim("greedy", 3, null)).isInstanceOf(Kept.class);
    }

    @Test
    void fewerAreLeftThanWanted() {
        refused(new TestTray(2).claim("one", 3, null), FewerLeft.class);
    }

    @Test
    void whatIsNotForSaleIsNotClaimed() {
        tray.ask(new Request.Offer(tray.product, null, tray.now));

        refused(tray.claim("one"), NotOnSale.class);
        refused(tray.claim("one", 1, UUID.randomUUID()), NotOnSale.class);
    }

    @Test
    void whoeverIsNextInTheNightHasTheMorning() {
        tray.now = Instant.parse("2026-11-19T12:25:00Z");
        tray.kept("one");
        tray.claim("two");
        tray.pass(Duration.ofMinutes(12));
        tray.look();

        assertThat(open().expiresAt()).isEqualTo(Instant.parse("2026-11-20T00:12:00Z"));
    }

    @Test
    void dayIsNoNight() {
        tray.now = Instant.parse("2026-11-19T11:00:00Z");
        tray.kept("one");
        tray.claim("two");
        tray.pass(Duration.ofMinutes(12));
        tray.look();

        assertThat(open().expiresAt()).isEqualTo(tray.now.plus(Duration.ofMinutes(12)));
    }

    @Test
    void nobodyWaitsForEver() {
        tray.order(tray.kept("one"), Step.PLACED);
        var other = new TestTray(2);
        other.claim("one", 2, null);
        other.claim("two");
        other.pass(Duration.ofHours(24));
        other.look();

        assertThat(other.tray.queue()).isEmpty();
    }

    @Test
    void pinnedPieceIsForItsShowOnly() {
        var show = tray.onAir(ClaimMode.HOLD_FIRST);
        tray.air(show, Cue.PIN);

        refused(tray.claim("passer-by"), KeptForShow.class);
        assertThat(tray.keptIn(show, "viewer").expiresAt()).isEqualTo(tray.now.plus(Duration.ofMinutes(7)));
    }

    @Test
    void pieceThatIsNoLongerShownIsForEverybody() {
        var show = tray.onAir(ClaimMode.HOLD_FIRST);
        tray.air(show, Cue.PIN);
        tray.air(show, Cue.UNPIN);

        assertThat(tray.kept("passer-by").showId()).isEqualTo(show);
    }

    @Test
    void doorOfAShowThatIsOverIsClosed() {
        var show = tray.onAir(ClaimMode.HOLD_FIRST);
        tray.air(show, Cue.END);

        refused(tray.claim("viewer", 1, show), ShowOver.class);
        assertThat(tray.kept("passer-by").showId()).isNull();
    }

    @Test
    void whoPaysFirstGetsItWhereNothingIsKeptAside() {
        var show = tray.onAir(ClaimMode.PAY_FIRST);
        var slow = tray.keptIn(show, "slow");
        var quick = tray.keptIn(show, "quick");
        tray.order(slow, Step.PLACED);
        tray.order(quick, Step.PLACED);

        tray.order(quick, Step.PAID);
        tray.order(slow, Step.PAID);

        assertThat(tray.hold(quick).state()).isEqualTo(State.ORDERED);
        assertThat(tray.hold(slow).state()).isEqualTo(State.GONE);
        assertThat(tray.tray.changes().events()).contains(new OrderUnfilled(slow.id(), slow.id(), tray.product));
        refused(tray.claim("late", 1, show), SoldOut.class);
        assertThat(tray.order(slow, Step.CANCELLED)).isEqualTo(Answer.DONE);
    }

    @Test
    void orderThatWaitsForItsPaymentIsCalledOffOnceTooFewAreLeft() {
        var many = new TestTray(3);
        var show = many.onAir(ClaimMode.PAY_FIRST);
        var two = ((Kept) many.claim("two", 2, show)).hold();
        var other = ((Kept) many.claim("other", 2, show)).hold();
        var one = many.keptIn(show, "one");
        for (var hold : List.of(two, other, one)) {
            many.order(hold, Step.PLACED);
            many.callOff(hold);
        }
        assertThat(many.tray.changes().events()).noneMatch(OrderUnfilled.class::isInstance);

        many.order(two, Step.PAID);
        for (var hold : List.of(two, other, other, one)) {
            many.callOff(hold);
        }

        assertThat(many.tray.changes().events())
                .filteredOn(OrderUnfilled.class::isInstance)
                .containsExactly(new OrderUnfilled(other.id(), other.id(), many.product));
        assertThat(many.order(other, Step.PAID)).isEqualTo(Answer.DONE);
        many.order(one, Step.PAID);
        assertThat(many.hold(one).state()).isEqualTo(State.ORDERED);
    }

    @Test
    void orderIsNotCalledOffForPiecesThatMayComeBackOrStandElsewhere() {
        var many = new TestTray(2);
        var show = many.onAir(ClaimMode.PAY_FIRST);
        var both = ((Kept) many.claim("both", 2, show)).hold();
        many.order(both, Step.PLACED);
        many.ask(new Request.StaffClaim(UUID.randomUUID(), many.product, 1, "at the counter", null, many.now));
        many.ask(new Request.Move(
                many.product, many.lot, Place.SHELF, new Place("BOX"), 1, UUID.randomUUID(), "片づけ", many.now));

        many.callOff(both);

        assertThat(many.hold(both).state()).isEqualTo(State.AWAITING);
    }

    @Test
    void orderOfAPieceThatIsGoneIsToldAtOnce() {
        var show = tray.onAir(ClaimMode.PAY_FIRST);
        var quick = tray.keptIn(show, "quick");
        var late = tray.keptIn(show, "late");
        tray.order(quick, Step.PLACED);
        tray.order(quick, Step.PAID);

        tray.order(late, Step.PLACED);

        assertThat(tray.hold(late).state()).isEqualTo(State.GONE);
        assertThat(tray.tray.changes().events()).contains(new OrderUnfilled(late.id(), late.id(), tray.product));
    }

    @Test
    void noOrderThatIsToldLateTakesThePiecesOfTheNext() {
        var two = new TestTray(2);
        var first = two.kept("first");
        var second = two.kept("second");
        two.claim("waiting");
        two.pass(Duration.ofMinutes(20));

        two.order(first, Step.PLACED);
        two.order(first, Step.SHIPPED);
        two.order(second, Step.PLACED);

        assertThat(two.hold(second).state()).isEqualTo(State.ORDERED);
        assertThat(two.claim("waiting")).isInstanceOf(Queued.class);
    }

    @Test
    void callingOffWhoWaitsForTheirPaymentLetsNobodysTimeRunOff() {
        var two = new TestTray(2);
        var first = two.kept("first");
        var second = two.kept("second");
        two.claim("waiting");
        two.pass(Duration.ofMinutes(20));

        two.order(first, Step.PLACED);
        two.callOff(first);
        two.order(second, Step.PLACED);

        assertThat(two.hold(second).state()).isEqualTo(State.ORDERED);
    }

    @Test
    void orderToldWhenItsHoldWasPutBackGetsWhatIsNobodysAnyMore() {
        var late = tray.kept("late");
        tray.pass(Duration.ofMinutes(12));
        var idle = tray.kept("idle");
        tray.pass(Duration.ofMinutes(12));

        tray.order(late, Step.PLACED);

        assertThat(tray.hold(late).state()).isEqualTo(State.ORDERED);
        assertThat(tray.hold(idle).state()).isEqualTo(State.LAPSED);
    }

    @Test
    void orderThatIsToldLateLetsNobodysTimeRunOffForWhatIsFree() {
        var many = new TestTray(3);
        var late = many.kept("late");
        many.pass(Duration.ofMinutes(12));
        var next = many.kept("next");
        many.kept("idle");
        var back = many.kept("back");
        many.claim("waiting", 2, null);
        many.ask(new Request.Release(many.product, back.id(), "back", many.now));
        many.pass(Duration.ofMinutes(12));

        many.order(late, Step.PLACED);
        many.order(next, Step.PLACED);

        assertThat(many.hold(late).state()).isEqualTo(State.ORDERED);
        assertThat(many.hold(next).state()).isEqualTo(State.ORDERED);
    }

    @Test
    void orderThatIsToldLateTakesFromWhoHasHadItLongestAndNoMoreThanItNeeds() {
        var two = new TestTray(2);
        var late = two.kept("late");
        two.pass(Duration.ofMinutes(12));
        var idle = two.kept("idle");
        two.pass(Duration.ofMinutes(1));
        var next = two.kept("next");
        two.claim("waiting");
        two.pass(Duration.ofMinutes(12));

        two.order(late, Step.PLACED);
        two.order(next, Step.PLACED);

        assertThat(two.hold(idle).state()).isEqualTo(State.LAPSED);
        assertThat(two.hold(late).state()).isEqualTo(State.ORDERED);
        assertThat(two.hold(next).state()).isEqualTo(State.ORDERED);
    }

    @Test
    void orderThatGoesWithoutTakesFromNobody() {
        var two = new TestTray(2);
        var late = ((Kept) two.claim("late", 2, null)).hold();
        two.pass(Duration.ofMinutes(12));
        two.order(two.kept("sold"), Step.PLACED);
        var next = two.kept("next");
        two.claim("waiting");
        two.pass(Duration.ofMinutes(12));

        two.order(late, Step.PLACED);
        two.order(next, Step.PLACED);

        assertThat(two.hold(late).state()).isEqualTo(State.GONE);
        assertThat(two.hold(next).state()).isEqualTo(State.ORDERED);
    }

    @Test
    void staffDecideWhoGetsItWhereTheyWantTo() {
        var show = tray.onAir(ClaimMode.STAFF_HOLD);
        var first = ((Queued) tray.claim("first", 1, show)).waiter();
        var second = ((Queued) tray.claim("second", 1, show)).waiter();

        assertThat(tray.ask(new Request.Give(tray.product, second.id(), tray.now)))
                .isInstanceOf(Kept.class);
        refused(tray.ask(new Request.Give(tray.product, first.id(), tray.now)), FewerLeft.class);
        refused(tray.ask(new Request.Give(tray.product, second.id(), tray.now)), NotFound.class);
    }

    @Test
    void whoeverIsBehindSomebodyTakenOutMovesUp() {
        var show = tray.onAir(ClaimMode.STAFF_HOLD);
        var joke = ((Queued) tray.claim("joke", 1, show)).waiter();
        tray.air(show, Cue.END);
        tray.claim("next");

        var takeOut = new Request.TakeOut(tray.product, joke.id(), UUID.randomUUID(), tray.now);

        assertThat(tray.ask(takeOut)).isEqualTo(Answer.DONE);
        assertThat(open().buyerKeyHash()).isEqualTo("next");
        refused(tray.ask(takeOut), NotFound.class);
    }

    @Test
    void shopBuyerWhoAsksDuringTheShowWaitsForStaff() {
        var show = tray.onAir(ClaimMode.STAFF_HOLD);
        var passerBy = ((Queued) tray.claim("passer-by")).waiter();
        tray.look();

        assertThat(passerBy.showId()).isEqualTo(show);
        assertThat(tray.tray.queue()).extracting(Waiter::buyerKeyHash).containsExactly("passer-by");
    }

    @Test
    void nobodyGetsPastThoseWhoWaitForStaffAfterTheShow() {
        var show = tray.onAir(ClaimMode.STAFF_HOLD);
        var viewer = ((Queued) tray.claim("viewer", 1, show)).waiter();
        tray.air(show, Cue.END);

        assertThat(((Queued) tray.claim("passer-by")).place()).isEqualTo(2);
        assertThat(count())
                .returns(1, StockChanged::available)
                .returns(0, StockChanged::elsewhere)
                .returns(1, StockChanged::taken);
        tray.ask(new Request.Leave(tray.product, viewer.id(), "viewer", tray.now));
        assertThat(open().buyerKeyHash()).isEqualTo("passer-by");
    }

    @Test
    void whatIsPromisedIsToldAlsoWhileItIsShownElsewhere() {
        var show = tray.onAir(ClaimMode.STAFF_HOLD);
        tray.claim("viewer", 1, show);
        tray.air(show, Cue.END);
        var next = tray.onAir(ClaimMode.PAY_FIRST);
        tray.air(next, Cue.PIN);

        refused(tray.claim("quick", 1, next), SoldOut.class);
        assertThat(count())
                .returns(1, StockChanged::promised)
                .returns(0, StockChanged::elsewhere)
                .returns(0, StockChanged::inShow);
    }

    @Test
    void whatIsShownRightNowIsForWhoeverAsksInItsShow() {
        var show = tray.onAir(ClaimMode.STAFF_HOLD);
        tray.air(show, Cue.PIN);
        tray.claim("viewer", 1, show);

        assertThat(count()).returns(0, StockChanged::promised).returns(1, StockChanged::inShow);
    }

    @Test
    void moreThanThoseWhoWaitForStaffAskForIsForEverybody() {
        var many = new TestTray(4);
        var show = many.onAir(ClaimMode.STAFF_HOLD);
        many.claim("viewer", 2, show);
        many.air(show, Cue.END);

        refused(many.claim("greedy", 3, null), FewerLeft.class);
        assertThat(many.claim("modest", 2, null)).isInstanceOf(Kept.class);
        assertThat(many.claim("late", 1, null)).isInstanceOf(Queued.class);
    }

    @Test
    void whatTheShowHasKeptIsHandedOutFirst() {
        var many = new TestTray(2);
        var show = many.show(ClaimMode.STAFF_HOLD, 1);
        many.pass(Duration.ofMinutes(40));
        many.air(show, Cue.START);
        many.claim("viewer", 1, show);
        var other = many.onAir(ClaimMode.HOLD_FIRST);

        assertThat(many.claim("elsewhere", 1, other)).isInstanceOf(Kept.class);
        assertThat(many.claim("late", 1, other)).isInstanceOf(Queued.class);
    }

    @Test
    void nobodyWaitsForStaffWhoWantsMoreThanThereIs() {
        var show = tray.onAir(ClaimMode.STAFF_HOLD);

        refused(tray.claim("greedy", 2, show), FewerLeft.class);
        tray.air(show, Cue.END);
        assertThat(tray.claim("passer-by")).isInstanceOf(Kept.class);
    }

    @Test
    void piecesOfAPoolOpenNoWayToThosePromised() {
        var many = new TestTray(4);
        var own = many.show(ClaimMode.HOLD_FIRST, 1);
        many.pass(Duration.ofMinutes(40));
        many.air(own, Cue.START);
        var staffed = many.onAir(ClaimMode.STAFF_HOLD);
        many.claim("viewer", 2, staffed);

        refused(many.claim("elsewhere", 2, own), FewerLeft.class);
        assertThat(many.claim("modest", 1, own)).isInstanceOf(Kept.class);
    }

    @Test
    void nextShowKeepsNothingThatIsPromised() {
        var show = tray.onAir(ClaimMode.STAFF_HOLD);
        var viewer = ((Queued) tray.claim("viewer", 1, show)).waiter();
        tray.show(ClaimMode.HOLD_FIRST, 1);
        tray.pass(Duration.ofMinutes(40));
        tray.look();

        assertThat(tray.ask(new Request.Give(tray.product, viewer.id(), tray.now)))
                .isInstanceOf(Kept.class);
    }

    @Test
    void whoWasFirstInTheQueueComesBeforeThoseWhoWaitForStaff() {
        var hold = tray.kept("one");
        tray.claim("first");
        var show = tray.onAir(ClaimMode.STAFF_HOLD);
        tray.claim("viewer", 1, show);
        tray.ask(new Request.Release(tray.product, hold.id(), "one", tray.now));

        assertThat(open().buyerKeyHash()).isEqualTo("first");
    }

    @Test
    void staffKeepAsideWhateverIsPinnedOrQueuedFor() {
        var show = tray.onAir(ClaimMode.STAFF_HOLD);
        tray.air(show, Cue.PIN);
        tray.claim("viewer", 1, show);
        var kept =
                tray.ask(new Request.StaffClaim(UUID.randomUUID(), tray.product, 1, "at the counter", null, tray.now));

        assertThat(kept).isInstanceOf(Kept.class);
    }

    private StockChanged count() {
        return tray.tray.changes().events().stream()
                .filter(StockChanged.class::isInstance)
                .map(StockChanged.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Hold open() {
        return tray.tray.holds().stream().filter(Hold::isOpen).findFirst().orElseThrow();
    }

    private static void refused(Answer answer, Class<?> why) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(((Answer.Refused) answer).reason()).isInstanceOf(why);
    }
}
