package mizuhiki.stream.swap;

import java.util.Map;
import java.util.UUID;

/**
 * A swap with the names of the two, as they and staff see it.
 *
 * @param beyondLimits more than whoever is asked once said they want, and than they said yes to; told to nobody else
 */
record NamedSwap(Swap swap, String fromName, String toName, boolean beyondLimits) {

    static NamedSwap of(Swap swap, Map<UUID, String> names) {
        return new NamedSwap(swap, names.getOrDefault(swap.fromId(), ""), names.getOrDefault(swap.toId(), ""), false);
    }

    NamedSwap beyondLimits(boolean beyond) {
        return new NamedSwap(swap, fromName, toName, beyond);
    }
}
