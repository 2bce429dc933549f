package mizuhiki.catalog.tray;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.HoldSettings;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.holding.TraySnapshot;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.catalog.shelf.Movement;
import mizuhiki.catalog.shelf.Piles;
import mizuhiki.catalog.shelf.Reach;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What lies before the desk while it decides about one product. */
public final class Tray {

    private static final Comparator<Waiter> TURNS = Comparator.comparingLong(Waiter::turn);

    private final UUID productId;
    private final HoldSettings settings;
    private final Piles piles;
    private final Map<UUID, ShowLine> lines = new LinkedHashMap<>();
    private final Map<UUID, Hold> holds = new LinkedHashMap<>();
    private final List<Waiter> queue = new ArrayList<>();
    private final Changes changes = new Changes();
    private final StockChanged before;
    private @Nullable Yen price;
    private boolean offerChanged;

    public Tray(TraySnapshot snapshot, HoldSettings settings) {
        this.productId = snapshot.productId();
        this.settings = settings;
        this.piles = new Piles(snapshot.piles());
        this.price = snapshot.price();
        snapshot.lines().forEach(line -> lines.put(line.showId(), line));
        snapshot.holds().forEach(hold -> holds.put(hold.id(), hold));
        queue.addAll(snapshot.waiters());
        queue.sort(TURNS);
        this.before = count();
    }

    /** A refusal changes nothing; that time has passed may. */
    public Answer decide(Request request, Instant now) {
        var time = new CatchingUp(this, now, request.at());
        time.catchUp(request);
        try {
            return new Deciding(this, now).answer(request);
        } catch (Refusal refusal) {
            return new Answer.Refused(refusal);
        } finally {
            time.serveQueue();
        }
    }

    /** All that has changed since this tray was laid, with the news of it for the other services. */
    public Changes changes() {
        var after = count();
        if (!after.equals(before)) {
            changes.tell(after);
        }
        return changes;
    }

    /** Whether pieces were sold, written off or not found. */
    public boolean isFewer() {
        return changes.movements().stream().anyMatch(Movement::takesAway);
    }

    /** Whether another order waits for its payment. */
    public boolean isNewlyAwaited() {
        return changes.holds().stream().anyMatch(hold -> hold.state() == Hold.State.AWAITING);
    }

    public TraySnapshot snapshot() {
        return new TraySnapshot(
                productId,
                price,
                piles.all(),
                List.copyOf(lines.values()),
                List.copyOf(holds.values()),
                List.copyOf(queue));
    }

    public UUID productId() {
        return productId;
    }

    public @Nullable Yen price() {
        return price;
    }

    HoldSettings settings() {
        return settings;
    }

    Piles piles() {
        return piles;
    }

    Changes pending() {
        return changes;
    }

    /** Whether the price, or whether there is one, changed. */
    public boolean isOfferChanged() {
        return offerChanged;
    }

    void price(@Nullable Yen newPrice) {
        price = newPrice;
        offerChanged = true;
    }

    @Nullable
    ShowLine line(@Nullable UUID showId) {
        return showId == null ? null : lines.get(showId);
    }

    /** The one that went on air last, if it is shown in several. */
    @Nullable
    ShowLine lineOnAir() {
        return lines.values().stream()
                .filter(ShowLine::isOnAir)
                .max(Comparator.comparing(ShowLine::startedAt))
                .orElse(null);
    }

    Collection<ShowLine> lines() {
        return List.copyOf(lines.values());
    }

    void put(ShowLine line) {
        lines.put(line.showId(), line);
        changes.put(line);
    }

    Collection<Hold> holds() {
        return List.copyOf(holds.values());
    }

    Hold hold(UUID holdId) {
        return Optional.ofNullable(holds.get(holdId)).orElseThrow(() -> new NotFound(holdId));
    }

    void put(Hold hold) {
        holds.put(hold.id(), hold);
        changes.put(hold);
    }

    List<Waiter> queue() {
        return List.copyOf(queue);
    }

    void put(Waiter waiter) {
        queue.removeIf(old -> old.id().equals(waiter.id()));
        if (waiter.state() == Waiter.State.WAITING) {
            queue.add(waiter);
        }
        changes.put(waiter);
    }

    void move(Movement movement) {
        piles.apply(movement);
        changes.add(movement);
    }

    /** While a piece is pinned, what is for everybody is for the show that shows it. */
    Reach reach(@Nullable UUID showId) {
        return new Reach(showId, pinnedElsewhere(showId).isEmpty());
    }

    Optional<ShowLine> pinnedElsewhere(@Nullable UUID showId) {
        return lines.values().stream()
                .filter(ShowLine::isPinned)
                .filter(line -> !line.showId().equals(showId))
                .findFirst();
    }

    private StockChanged count() {
        var all = piles.all();
        var promises = new Promises(this);
        return new StockChanged(
                productId,
                all.stream().mapToInt(pile -> pile.free()).sum(),
                all.stream().mapToInt(pile -> pile.held()).sum(),
                all.stream().mapToInt(pile -> pile.received()).sum(),
                promises.left(reach(null)),
                queue.size(),
                promises.count());
    }
}
