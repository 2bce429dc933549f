package mizuhiki.catalog.tray;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.catalog.shelf.Pile;
import mizuhiki.catalog.shelf.Reach;
import mizuhiki.shared.event.ClaimMode;

/** Who waits for staff to hand out pieces; nobody who asks later gets past them, also after their show. */
record Promises(Tray tray) {

    boolean isByStaff(Waiter waiter) {
        return tray.line(waiter.showId()) instanceof ShowLine line && line.mode() == ClaimMode.STAFF_HOLD;
    }

    /** Pieces within reach that nobody waits for. */
    int left(Reach reach) {
        return left(reach, tray.queue());
    }

    /** Pieces within reach that nobody waits for who came earlier. */
    int leftFor(Waiter waiter) {
        var earlier = tray.queue().stream().filter(other -> other.turn() < waiter.turn());
        return left(tray.reach(waiter.showId()), earlier.toList());
    }

    private int left(Reach reach, List<Waiter> waiters) {
        var kept = tray.piles().sum(new Reach(reach.showId(), false), Pile::free);
        var open = tray.piles().sum(new Reach(null, reach.open()), Pile::free);
        return kept + Math.max(0, open - count(waiters));
    }

    /** Pieces for everybody that are promised: those a show has kept for itself are handed out first. */
    int count() {
        return Math.min(count(tray.queue()), tray.piles().sum(tray.reach(null), Pile::free));
    }

    private int count(List<Waiter> waiters) {
        return byShow(waiters.stream()).entrySet().stream()
                .mapToInt(show -> Math.max(0, show.getValue() - kept(show.getKey())))
                .sum();
    }

    private Map<UUID, Integer> byShow(Stream<Waiter> waiters) {
        return waiters.filter(this::isByStaff)
                .collect(Collectors.groupingBy(Waiter::showId, Collectors.summingInt(Waiter::quantity)));
    }

    private int kept(UUID showId) {
        return tray.piles().sum(new Reach(showId, false), Pile::free);
    }
}
