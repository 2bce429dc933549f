package mizuhiki.catalog.replay;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mizuhiki.catalog.desk.DeskLog.Entry;
import mizuhiki.catalog.holding.HoldSettings;
import mizuhiki.catalog.holding.TraySnapshot;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Tray;
import org.jspecify.annotations.Nullable;

/**
 * A show about to begin.
 *
 * @param position of the last entry in the log before it
 * @param rules by which it is decided; null where nobody noted them
 */
record Opening(long position, @Nullable Integer rules, HoldSettings settings, List<TraySnapshot> trays) {

    List<UUID> productIds() {
        return trays.stream().map(TraySnapshot::productId).toList();
    }

    /** Decides everything again, in the order in which it was decided. */
    List<TraySnapshot> replay(List<Entry> log) {
        var again = trays.stream()
                .map(tray -> new Tray(tray, settings))
                .collect(Collectors.toMap(Tray::productId, Function.identity()));
        log.forEach(entry -> replay(entry, again));
        return again.values().stream().map(Tray::snapshot).toList();
    }

    private static void replay(Entry entry, Map<UUID, Tray> trays) {
        for (var request : entry.requests()) {
            decide(request, entry, trays);
        }
    }

    private static void decide(Request request, Entry entry, Map<UUID, Tray> trays) {
        var tray = trays.get(request.productId());
        if (tray != null) {
            var unused = tray.decide(request, entry.decidedAt());
        }
    }
}
