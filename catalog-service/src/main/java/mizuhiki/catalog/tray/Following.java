package mizuhiki.catalog.tray;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.Hold.State;
import mizuhiki.catalog.refusal.OrderOutOfStep;
import mizuhiki.catalog.shelf.Movement.Kind;
import mizuhiki.catalog.shelf.Pile;
import mizuhiki.catalog.shelf.Reach;
import mizuhiki.shared.event.CatalogEvent.OrderUnfilled;
import mizuhiki.shared.event.ClaimMode;

/**
 * What becomes of pieces once they are ordered. What has happened before happens no second time; what cannot follow on
 * what happened is refused.
 *
 * <p>An order may be told of late, when its hold has already been put back: it was placed in time, so it gets its pieces
 * if they are still free or kept for somebody whose time is over, and is told at once that it goes without them if they are
 * not. So is one that waits for its payment, once fewer pieces of its lot are left than it wants; those somebody has kept
 * aside may come free again.
 */
record Following(Tray tray, Instant now) {

    Answer follow(Request.Order order) {
        var hold = tray.hold(order.sale().holdId());
        var step = new Step(hold, order.sale(), new Moving(tray, order.at()));
        switch (order.step()) {
            case PLACED -> placed(step);
            case PAID -> paid(step);
            case CANCELLED -> cancelled(step);
            case SHIPPED -> shipped(step);
            case CAME_BACK -> cameBack(step, Kind.RETURNED);
            case CAME_BACK_BROKEN -> cameBack(step, Kind.RETURNED, Kind.WRITTEN_OFF);
        }
        return Answer.DONE;
    }

    private record Step(Hold hold, Sale sale, Moving moving) {

        Step covering() {
            return refuseUnless(hold.productId().equals(sale.productId()) && hold.quantity() == sale.quantity());
        }

        Step mine() {
            return refuseUnless(sale.orderId().equals(hold.orderId()));
        }

        OrderOutOfStep outOfStep() {
            return new OrderOutOfStep(sale.orderId(), sale.holdId(), hold.state());
        }

        private Step refuseUnless(boolean fits) {
            if (!fits) {
                throw outOfStep();
            }
            return this;
        }
    }

    private void placed(Step step) {
        switch (step.covering().hold().state()) {
            case LIVE -> become(step, State.ORDERED, Kind.SOLD);
            case OPEN -> await(step);
            case RELEASED, LAPSED -> placedLate(step);
            case ORDERED, AWAITING, GONE, CANCELLED, SHIPPED -> step.mine();
        }
    }

    private void placedLate(Step step) {
        if (step.hold().mode() == ClaimMode.PAY_FIRST) {
            await(step);
        } else {
            takeFromLot(step);
        }
    }

    private void await(Step step) {
        if (mayBeFilled(step.hold())) {
            become(step, State.AWAITING);
        } else {
            goWithout(step.hold(), step.sale().orderId());
        }
    }

    /** Whoever asks may ask about what was settled meanwhile. */
    Answer callOff(Request.CallOff callOff) {
        var hold = tray.hold(callOff.holdId());
        if (hold.state() == State.AWAITING && !mayBeFilled(hold)) {
            goWithout(hold, requireNonNull(hold.orderId()));
        }
        return Answer.DONE;
    }

    private void paid(Step step) {
        switch (step.hold().state()) {
            case AWAITING -> takeFromLot(step.mine());
            case ORDERED, GONE, CANCELLED, SHIPPED -> step.mine();
            case LIVE, OPEN, RELEASED, LAPSED -> throw step.outOfStep();
        }
    }

    /** Whoever comes too late is told so by the shop; nobody has to notice it. */
    private void takeFromLot(Step step) {
        var pile = sameLot(step.hold()).or(() -> freed(step));
        if (pile.isPresent()) {
            become(at(step, pile.get()), State.ORDERED, Kind.HELD, Kind.SOLD);
        } else {
            goWithout(step.hold(), step.sale().orderId());
        }
    }

    private void goWithout(Hold hold, UUID orderId) {
        tray.put(hold.ordered(State.GONE, orderId));
        tray.pending().tell(new OrderUnfilled(orderId, hold.id(), tray.productId()));
    }

    private boolean mayBeFilled(Hold hold) {
        return tray.piles().ofLot(hold.lotId()) >= hold.quantity();
    }

    /** Of an order that never got its pieces there is nothing to put back, but it must not get them later. */
    private void cancelled(Step step) {
        switch (step.covering().hold().state()) {
            case LIVE, OPEN, SHIPPED -> throw step.outOfStep();
            case RELEASED, LAPSED -> become(step, State.CANCELLED);
            case AWAITING, GONE -> become(step.mine(), State.CANCELLED);
            case ORDERED -> become(step.mine(), State.CANCELLED, Kind.CANCELLED);
            case CANCELLED -> step.mine();
        }
    }

    private void shipped(Step step) {
        switch (step.covering().hold().state()) {
            case LIVE, OPEN, RELEASED, LAPSED, AWAITING, GONE, CANCELLED -> throw step.outOfStep();
            case ORDERED -> become(step.mine(), State.SHIPPED, Kind.SHIPPED);
            case SHIPPED -> step.mine();
        }
    }

    /** Pieces may come back one by one; those that cannot be sold again are written off. */
    private void cameBack(Step step, Kind... movements) {
        var hold = step.mine().hold();
        var pieces = step.sale().quantity();
        if (hold.state() != State.SHIPPED || hold.returned() + pieces > hold.quantity()) {
            throw step.outOfStep();
        }
        tray.put(hold.cameBack(pieces));
        for (var kind : movements) {
            step.moving().ofHold(kind, hold, pieces);
        }
    }

    private void become(Step step, State state, Kind... movements) {
        var hold = step.hold().ordered(state, step.sale().orderId());
        tray.put(hold);
        for (var kind : movements) {
            step.moving().ofHold(kind, hold);
        }
    }

    private static Step at(Step step, Pile pile) {
        return new Step(step.hold().at(pile.place()), step.sale(), step.moving());
    }

    /** Of those whose time is over the first give way, and nobody where it is not enough. */
    private Optional<Pile> freed(Step step) {
        return lot(step.hold())
                .filter(pile ->
                        pile.free() + over(pile).mapToInt(Hold::quantity).sum()
                                >= step.hold().quantity())
                .findFirst()
                .flatMap(pile -> {
                    over(pile).takeWhile(next -> sameLot(step.hold()).isEmpty()).forEach(step.moving()::lapse);
                    return sameLot(step.hold());
                });
    }

    private Stream<Hold> over(Pile pile) {
        return tray.holds().stream()
                .filter(hold -> hold.state() == State.LIVE && hold.isOver(now))
                .filter(hold -> pile.isAt(hold.lotId(), hold.place()))
                .sorted(Comparator.comparing(Hold::expiresAt)
                        .thenComparing(hold -> hold.id().toString()));
    }

    private Optional<Pile> sameLot(Hold hold) {
        return lot(hold).filter(pile -> pile.free() >= hold.quantity()).findFirst();
    }

    /** The ticket named the lot: whoever made it earns by it. */
    private Stream<Pile> lot(Hold hold) {
        return tray.piles().within(new Reach(hold.showId(), true)).stream()
                .filter(pile -> pile.lotId().equals(hold.lotId()));
    }
}
