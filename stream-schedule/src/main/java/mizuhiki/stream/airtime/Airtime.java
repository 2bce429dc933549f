package mizuhiki.stream.airtime;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.air.AirEntry;

/** How long each product was shown in some weeks. */
record Airtime(Map<UUID, Duration> lengths) {

    /** @param log one show after the other; what is shown lasts until the next thing happens in the same show */
    static Airtime of(List<AirEntry> log) {
        var lengths = new HashMap<UUID, Duration>();
        for (var at = 0; at + 1 < log.size(); at++) {
            var shown = log.get(at);
            var next = log.get(at + 1);
            if (shown.productId() != null && next.showId().equals(shown.showId())) {
                lengths.merge(shown.productId(), Duration.between(shown.at(), next.at()), Duration::plus);
            }
        }
        return new Airtime(Map.copyOf(lengths));
    }

    int minutes(UUID productId) {
        return Math.toIntExact(lengths.getOrDefault(productId, Duration.ZERO).toMinutes());
    }
}
