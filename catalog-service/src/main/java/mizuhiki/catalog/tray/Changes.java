package mizuhiki.catalog.tray;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.catalog.shelf.Movement;
import mizuhiki.shared.event.CatalogEvent;

/** What has to be written down after deciding: the last state of whatever changed, and all that moved on the way. */
public final class Changes {

    private final Map<UUID, Hold> holds = new LinkedHashMap<>();
    private final Map<UUID, Waiter> waiters = new LinkedHashMap<>();
    private final Map<UUID, ShowLine> lines = new LinkedHashMap<>();
    private final List<Movement> movements = new ArrayList<>();
    private final List<CatalogEvent> events = new ArrayList<>();

    void put(Hold hold) {
        holds.put(hold.id(), hold);
    }

    void put(Waiter waiter) {
        waiters.put(waiter.id(), waiter);
    }

    void put(ShowLine line) {
        lines.put(line.showId(), line);
    }

    void add(Movement movement) {
        movements.add(movement);
    }

    void tell(CatalogEvent event) {
        events.add(event);
    }

    public List<Hold> holds() {
        return List.copyOf(holds.values());
    }

    public List<Waiter> waiters() {
        return List.copyOf(waiters.values());
    }

    public List<ShowLine> lines() {
        return List.copyOf(lines.values());
    }

    public List<Movement> movements() {
        return List.copyOf(movements);
    }

    public List<CatalogEvent> events() {
        return List.copyOf(events);
    }
}
