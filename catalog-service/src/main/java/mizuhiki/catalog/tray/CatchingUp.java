package mizuhiki.catalog.tray;

import java.time.Instant;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.catalog.shelf.Reach;

/** What time alone brings about, whether or not anybody looked in between. */
final class CatchingUp {

    private final Tray tray;
    private final Instant now;
    private final Moving moving;

    CatchingUp(Tray tray, Instant now, Instant at) {
        this.tray = tray;
        this.now = now;
        this.moving = new Moving(tray, at);
    }

    /**
     * Those who ordered find their holds as they were then, however late and in whatever company it is told; so orders, and
     * calling off one that waits, let nobody's time run off. They come before the queue.
     */
    void catchUp(Request request) {
        tray.lines().forEach(this::giveBackOrKeep);
        switch (request) {
            case Request.Order order -> {}
            case Request.CallOff callOff -> {}
            default -> {
                lapse();
                serveQueue();
            }
        }
    }

    void serveQueue() {
        tray.lines().forEach(this::giveBackOrKeep);
        tray.queue().forEach(this::serve);
    }

    private void giveBackOrKeep(ShowLine line) {
        if (line.isOver(now)) {
            giveBack(line, Integer.MAX_VALUE);
            closeIfNeverStarted(line);
        } else if (line.isToBeKept(now)) {
            keep(line);
        }
    }

    private void giveBack(ShowLine line, int most) {
        var left = most;
        for (var pile : tray.piles().in(Place.pool(line.showId()))) {
            var pieces = Math.min(pile.free(), left);
            if (pieces > 0) {
                moving.forShow(pile, Place.SHELF, pieces, line.showId());
                left -= pieces;
            }
        }
    }

    private void closeIfNeverStarted(ShowLine line) {
        if (line.overAt() == null) {
            tray.put(line.over(line.endsAt()));
        }
    }

    private void keep(ShowLine line) {
        var pool = Place.pool(line.showId());
        var there =
                tray.piles().in(pool).stream().mapToInt(pile -> pile.onHand()).sum();
        giveBack(line, Math.max(0, there - line.kept()));
        var wanted = Math.min(line.kept() - there, new Promises(tray).left(new Reach(null, true)));
        for (var pile : tray.piles().within(new Reach(null, true))) {
            var pieces = Math.min(pile.free(), wanted);
            if (pieces > 0) {
                moving.forShow(pile, pool, pieces, line.showId());
                wanted -= pieces;
            }
        }
        tray.put(line.keptSince(now));
    }

    private void lapse() {
        tray.holds().stream().filter(hold -> hold.isOver(now)).forEach(moving::lapse);
    }

    private void serve(Waiter waiter) {
        if (waiter.isOver(now)) {
            tray.put(waiter.over());
        } else if (tray.price() != null && isNext(waiter)) {
            new Queueing(tray, now).give(waiter, moving.at());
        }
    }

    private boolean isNext(Waiter waiter) {
        var promises = new Promises(tray);
        return !promises.isByStaff(waiter) && promises.fitFor(waiter).isPresent();
    }
}
