package mizuhiki.catalog.tray;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.Hold.State;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.catalog.refusal.FewerLeft;
import mizuhiki.catalog.refusal.HoldOver;
import mizuhiki.catalog.refusal.NotOnSale;
import mizuhiki.catalog.refusal.SoldOut;
import mizuhiki.catalog.shelf.Movement.Kind;
import mizuhiki.catalog.shelf.Pile;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The queue for a product, and giving back, which lets the next one have their turn. */
record Queueing(Tray tray, Instant now) {

    Answer release(Request.Release release) {
        release(tray.hold(release.holdId()).releasableBy(release.buyerKeyHash(), now), release.at());
        return Answer.DONE;
    }

    private void release(Hold hold, Instant at) {
        if (hold.state() == State.LIVE) {
            new Moving(tray, at).ofHold(Kind.RELEASED, hold);
        }
        tray.put(hold.become(State.RELEASED));
    }

    Answer withdraw(Request.Withdraw withdraw) {
        var mine = tray.holds().stream()
                .filter(hold -> hold.isOpenFor(withdraw.buyerKeyHash(), now))
                .toList();
        var places = tray.queue().stream()
                .filter(waiter -> waiter.isOf(withdraw.buyerKeyHash()))
                .toList();
        if (mine.isEmpty() && places.isEmpty()) {
            throw new HoldOver();
        }
        mine.forEach(hold -> release(hold, withdraw.at()));
        places.forEach(waiter -> tray.put(waiter.left()));
        return Answer.DONE;
    }

    /**
     * Somebody who is in the queue already keeps their place, however often they ask.
     *
     * @param showId the show that says how the queue goes on
     */
    Answer join(Request.Claim claim, @Nullable UUID showId) {
        var queue = tray.queue();
        if (queue.size() >= tray.settings().queueMax()) {
            throw new SoldOut();
        }
        var waiter = new Waiter(
                claim.id(),
                claim.productId(),
                claim.quantity(),
                claim.buyerKeyHash(),
                showId,
                queue.isEmpty() ? 1 : queue.getLast().turn() + 1,
                Waiter.State.WAITING,
                null,
                claim.at(),
                now.plus(tray.settings().waits()));
        tray.put(waiter);
        return new Answer.Queued(waiter, queue.size() + 1);
    }

    Answer leave(Request.Leave leave) {
        var waiter = find(leave.waiterId());
        if (!waiter.isOf(leave.buyerKeyHash())) {
            throw new NotFound(leave.waiterId());
        }
        tray.put(waiter.left());
        return Answer.DONE;
    }

    Answer takeOut(Request.TakeOut takeOut) {
        tray.put(find(takeOut.waiterId()).takenOut());
        return Answer.DONE;
    }

    Answer give(Request.Give give) {
        var waiter = find(give.waiterId());
        if (!give(waiter, give.at())) {
            throw new FewerLeft(tray.piles().sum(tray.reach(waiter.showId()), Pile::free));
        }
        return new Answer.Kept(tray.hold(waiter.id()));
    }

    /** The hold takes the id of the place in the queue. Says whether there was anything to give. */
    boolean give(Waiter waiter, Instant at) {
        var pile = tray.piles().fit(tray.reach(waiter.showId()), waiter.quantity());
        pile.ifPresent(found -> {
            var hold = promoted(waiter, found);
            tray.put(hold);
            new Moving(tray, at).ofHold(Kind.HELD, hold);
            tray.put(waiter.given(hold.id()));
        });
        return pile.isPresent();
    }

    private Hold promoted(Waiter waiter, Pile pile) {
        return new Hold(
                waiter.id(),
                waiter.productId(),
                pile.lotId(),
                pile.place(),
                waiter.quantity(),
                price(),
                waiter.buyerKeyHash(),
                ClaimMode.HOLD_FIRST,
                waiter.showId(),
                null,
                State.LIVE,
                0,
                now,
                tray.settings().promotionEnds(now, tray.line(waiter.showId())));
    }

    private Yen price() {
        var price = tray.price();
        if (price == null) {
            throw new NotOnSale();
        }
        return price;
    }

    private Waiter find(UUID waiterId) {
        return tray.queue().stream()
                .filter(waiter -> waiter.id().equals(waiterId))
                .findFirst()
                .orElseThrow(() -> new NotFound(waiterId));
    }
}
