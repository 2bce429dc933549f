package mizuhiki.catalog.holding;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.shelf.Pile;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A tray at one moment. Of holds it needs to have only those that are over, those of the buyers who ask, and those that
 * are asked about.
 *
 * @param price null while the product is not for sale
 * @param waiters in the queue now, in order
 */
public record TraySnapshot(
        UUID productId,
        @Nullable Yen price,
        List<Pile> piles,
        List<ShowLine> lines,
        List<Hold> holds,
        List<Waiter> waiters) {

    /** Of a product nothing is known of. */
    public static TraySnapshot empty(UUID productId) {
        return new TraySnapshot(productId, null, List.of(), List.of(), List.of(), List.of());
    }
}
