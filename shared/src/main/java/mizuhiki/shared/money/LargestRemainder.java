package mizuhiki.shared.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One split of an amount that is not negative, before and while it is rounded. */
final class LargestRemainder<K extends Comparable<? super K>> {

    private final BigInteger amount;
    private final BigInteger totalWeight;
    private final SortedMap<K, BigInteger> shares = new TreeMap<>();
    private final List<Remainder<K>> remainders = new ArrayList<>();
    private BigInteger left;

    LargestRemainder(BigInteger amount, BigInteger totalWeight) {
        this.amount = amount;
        this.totalWeight = totalWeight;
        this.left = amount;
    }

    void add(K key, BigInteger weight) {
        var quotient = amount.multiply(weight).divideAndRemainder(totalWeight);
        shares.put(key, quotient[0]);
        remainders.add(new Remainder<>(key, quotient[1]));
        left = left.subtract(quotient[0]);
    }

    SortedMap<K, BigInteger> round() {
        var largestFirst =
                Comparator.<Remainder<K>, BigInteger>comparing(Remainder::size).reversed();
        remainders.stream()
                .sorted(largestFirst.thenComparing(Remainder::key))
                .limit(left.intValueExact())
                .forEach(remainder -> shares.merge(remainder.key(), BigInteger.ONE, BigInteger::add));
        return shares;
    }

    private record Remainder<K>(K key, BigInteger size) {}
}
