package mizuhiki.shared.money;

import static java.util.stream.Collectors.toMap;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Splits yen by weights so that not one is lost: every share is rounded down, and the yen left over go to the largest
 * remainders, ties by key.
 *
 * <p>The order of the weights plays no part, a weight of zero gets nothing, and {@code split(-x)} is {@code -split(x)}.
 */
public final class Allocation {

    private static final BigInteger PARTS = BigInteger.valueOf(Share.PARTS);

    private Allocation() {}

    public static <K extends Comparable<? super K>> SortedMap<K, Yen> split(Yen amount, Map<K, Long> weights) {
        var shares = exact(BigInteger.valueOf(amount.amount()), map(weights, BigInteger::valueOf));
        return map(shares, share -> Yen.of(share.longValueExact()));
    }

    /**
     * Splits, paying first what earlier splits left open, so that the sum over many splits stays within a yen of the
     * exact shares.
     *
     * <p>Nobody is paid against the sign of the amount: what was paid ahead is made up for over several splits if need
     * be. Holds to the yen while the same people share; who sits out keeps what is open until next time.
     *
     * @param weights as large as they like: fractions brought to one denominator
     * @param open the sum of {@link Share#open} so far
     */
    public static <K extends Comparable<? super K>> SortedMap<K, Share> carrying(
            Yen amount, Map<K, BigInteger> weights, Map<K, Long> open) {
        if (amount.isNegative()) {
            var owed = open.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> -entry.getValue()));
            return map(carrying(amount.negated(), weights, owed), Share::negated);
        }
        var shares = exact(BigInteger.valueOf(amount.amount()).multiply(PARTS), weights);
        var round = new CarryingRound<K>(amount.amount());
        shares.forEach((key, share) -> round.add(key, share, open.getOrDefault(key, 0L)));
        return round.pay();
    }

    private static <K extends Comparable<? super K>> SortedMap<K, BigInteger> exact(
            BigInteger amount, Map<K, BigInteger> weights) {
        var total = total(weights.values(), amount.signum() != 0);
        if (amount.signum() < 0) {
            return map(exact(amount.negate(), weights), BigInteger::negate);
        }
        var shares = new LargestRemainder<K>(amount, total);
        weights.forEach(shares::add);
        return shares.round();
    }

    private static BigInteger total(Collection<BigInteger> weights, boolean needed) {
        var total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (weights.isEmpty()
                || weights.stream().anyMatch(weight -> weight.signum() < 0)
                || needed && total.signum() == 0) {
            throw new UnusableWeights();
        }
        return total.max(BigInteger.ONE);
    }

    private static <K extends Comparable<? super K>, A, B> SortedMap<K, B> map(
            Map<K, A> shares, Function<A, B> change) {
        var changed = new TreeMap<K, B>();
        shares.forEach((key, share) -> changed.put(key, change.apply(share)));
        return changed;
    }
}
