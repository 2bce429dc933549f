package mizuhiki.catalog.desk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Tray;

/**
 * The trays whose turn was taken.
 *
 * @param now by the database clock
 * @param awaited products some order of which waits for its payment
 */
record Taken(Instant now, Map<UUID, Tray> trays, Set<UUID> awaited) {

    Decided decide(List<Request> requests) {
        var answers = requests.stream()
                .map(request -> requireNonNull(trays.get(request.productId())).decide(request, now))
                .toList();
        return new Decided(now, requests, answers, List.copyOf(trays.values()), awaited);
    }
}
