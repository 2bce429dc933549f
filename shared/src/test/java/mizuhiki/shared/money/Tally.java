package mizuhiki.shared.money;

import static java.util.stream.Collectors.toMap;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Pays carrying splits one after the other and keeps the totals. */
class Tally {

    final Map<String, Yen> paid = new HashMap<>();
    final Map<String, Long> open = new HashMap<>();

    static Map<String, BigInteger> exact(Map<String, Long> weights) {
        return weights.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, weight -> BigInteger.valueOf(weight.getValue())));
    }

    void add(Yen amount, Map<String, Long> weights) {
        Allocation.carrying(amount, exact(weights), open).forEach((key, share) -> {
            paid.merge(key, share.paid(), Yen::plus);
            open.merge(key, share.open(), Long::sum);
        });
    }
}
