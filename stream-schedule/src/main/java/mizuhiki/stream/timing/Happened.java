package mizuhiki.stream.timing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.air.AirEntry;
import org.jspecify.annotations.Nullable;

/** What a show really did until now: which segment began when, in order. */
record Happened(List<Begun> begun) {

    /** @param until the next one began, the show ended, or now */
    record Begun(UUID segmentId, Instant at, Instant until) {

        Duration length() {
            return Duration.between(at, until);
        }
    }

    static Happened of(List<AirEntry> log, Instant now) {
        var begun = new ArrayList<Begun>();
        for (var at = 0; at < log.size(); at++) {
            var segmentId = segment(log.get(at));
            var until = at + 1 < log.size() ? log.get(at + 1).at() : now;
            if (segmentId != null) {
                begun.add(new Begun(segmentId, log.get(at).at(), until));
            }
        }
        return new Happened(begun);
    }

    /** The one begun last. */
    @Nullable
    Begun last() {
        return begun.isEmpty() ? null : begun.getLast();
    }

    /** Something may be shown more than once: all of it counts. */
    Map<UUID, Duration> lengths() {
        var lengths = new HashMap<UUID, Duration>();
        begun.forEach(each -> lengths.merge(each.segmentId(), each.length(), Duration::plus));
        return lengths;
    }

    Map<UUID, Instant> firsts() {
        var firsts = new HashMap<UUID, Instant>();
        begun.forEach(each -> firsts.putIfAbsent(each.segmentId(), each.at()));
        return firsts;
    }

    /** A piece is known by its product. */
    private static @Nullable UUID segment(AirEntry entry) {
        return entry.productId() == null ? entry.segmentId() : entry.productId();
    }
}
