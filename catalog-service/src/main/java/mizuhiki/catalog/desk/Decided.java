package mizuhiki.catalog.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Tray;

/** Requests with their answers, in order, and the trays as they are now. */
record Decided(Instant now, List<Request> requests, List<Answer> answers, List<Tray> trays) {

    Instant at() {
        return requests.getLast().at();
    }

    List<UUID> productsWithFewer() {
        return trays.stream().filter(Tray::isFewer).map(Tray::productId).toList();
    }
}
