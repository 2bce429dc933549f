package mizuhiki.stream.swap;

import java.util.Map;
import java.util.UUID;

/** A swap with the names of the two, as they and staff see it. */
record NamedSwap(Swap swap, String fromName, String toName) {

    static NamedSwap of(Swap swap, Map<UUID, String> names) {
        return new NamedSwap(swap, names.getOrDefault(swap.fromId(), ""), names.getOrDefault(swap.toId(), ""));
    }
}
