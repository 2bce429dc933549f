package mizuhiki.catalog.tray;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.catalog.shelf.Pile;
import mizuhiki.catalog.shelf.Reach;
import mizuhiki.shared.event.ClaimMode;
import org.jspecify.annotations.Nullable;

/** Who waits for staff to hand out pieces; nobody who asks later gets past them, also after their show. */
record Promises(Tray tray) {

    boolean isByStaff(Waiter waiter) {
        return tray.line(waiter.showId()) instanceof ShowLine line && line.mode() == ClaimMode.STAFF_HOLD;
    }

    /** Pieces within reach that nobody waits for. */
    int left(Reach reach) {
        return kept(reach.showId()) + open(reach, tray.queue());
    }

    /** Where so many pieces stand together that nobody waits for. */
    Optional<Pile> fit(Reach reach, int quantity) {
        return fit(reach, quantity, tray.queue());
    }

    /** How many at most can be had together. */
    int most(Reach reach) {
        var open = Math.min(together(new Reach(null, reach.open())), open(reach, tray.queue()));
        return Math.max(together(new Reach(reach.showId(), false)), open);
    }

    private int together(Reach reach) {
        return tray.piles().within(reach).stream().mapToInt(Pile::free).max().orElse(0);
    }

    /** Where those of a waiter stand, past those nobody gets before who came earlier. */
    Optional<Pile> fitFor(Waiter waiter) {
        var earlier = tray.queue().stream().filter(other -> other.turn() < waiter.turn());
        return fit(tray.reach(waiter.showId()), waiter.quantity(), earlier.toList());
    }

    /** What a show has kept for itself is promised to nobody else; the rest only beyond what is. */
    private Optional<Pile> fit(Reach reach, int quantity, List<Waiter> waiters) {
        var kept = tray.piles().fit(new Reach(reach.showId(), false), quantity);
        var enough = quantity <= open(reach, waiters);
        return enough ? kept.or(() -> tray.piles().fit(new Reach(null, reach.open()), quantity)) : kept;
    }

    private int open(Reach reach, List<Waiter> waiters) {
        return Math.max(0, tray.piles().sum(new Reach(null, reach.open()), Pile::free) - count(waiters));
    }

    /**
     * Pieces for everybody that are promised: those a show has kept for itself are handed out first. A show that shows the
     * piece right now has it for whoever asks in it.
     */
    int count() {
        var elsewhere =
                tray.queue().stream().filter(waiter -> !isShownTo(waiter)).toList();
        return Math.min(count(elsewhere), tray.piles().sum(new Reach(null, true), Pile::free));
    }

    private boolean isShownTo(Waiter waiter) {
        return tray.line(waiter.showId()) instanceof ShowLine line && line.isPinned();
    }

    private int count(List<Waiter> waiters) {
        return byShow(waiters).entrySet().stream()
                .mapToInt(show -> Math.max(0, show.getValue() - kept(show.getKey())))
                .sum();
    }

    private Map<UUID, Integer> byShow(List<Waiter> waiters) {
        return waiters.stream()
                .filter(this::isByStaff)
                .filter(this::mayBeServed)
                .collect(Collectors.groupingBy(Waiter::showId, Collectors.summingInt(Waiter::quantity)));
    }

    /** Pieces handed out together stand together; whoever wants more than any pile has keeps nobody from it. */
    private boolean mayBeServed(Waiter waiter) {
        return tray.piles().within(new Reach(waiter.showId(), true)).stream()
                .anyMatch(pile -> pile.onHand() >= waiter.quantity());
    }

    private int kept(@Nullable UUID showId) {
        return tray.piles().sum(new Reach(showId, false), Pile::free);
    }
}
