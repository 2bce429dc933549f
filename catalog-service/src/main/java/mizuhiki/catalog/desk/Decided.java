package mizuhiki.catalog.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Tray;

/**
 * Requests with their answers, in order, and the trays as they are now.
 *
 * @param awaited products some order of which waited for its payment before
 */
record Decided(Instant now, List<Request> requests, List<Answer> answers, List<Tray> trays, Set<UUID> awaited) {

    Instant at() {
        return requests.getLast().at();
    }

    /** Of which fewer pieces are left, while orders wait for their payment. */
    List<UUID> awaitedProductsWithFewer() {
        return trays.stream()
                .filter(Tray::isFewer)
                .filter(tray -> awaited.contains(tray.productId()) || tray.isNewlyAwaited())
                .map(Tray::productId)
                .toList();
    }
}
