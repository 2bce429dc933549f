package mizuhiki.shared.money;

import java.util.HashMap;
import java.util.Map;

/** Pays carrying splits one after the other and keeps the totals. */
class Tally {

    final Map<String, Yen> paid = new HashMap<>();
    final Map<String, Long> open = new HashMap<>();

    void add(Yen amount, Map<String, Long> weights) {
        Allocation.carrying(amount, weights, open).forEach((key, share) -> {
            paid.merge(key, share.paid(), Yen::plus);
            open.merge(key, share.open(), Long::sum);
        });
    }
}
