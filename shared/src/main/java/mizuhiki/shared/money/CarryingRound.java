package mizuhiki.shared.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One carrying split of an amount that is not negative: everybody is paid the whole yen of what is due by now. */
final class CarryingRound<K extends Comparable<? super K>> {

    private static final BigInteger PARTS = BigInteger.valueOf(Share.PARTS);

    private final SortedMap<K, Share> idle = new TreeMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private long left;

    CarryingRound(long amount) {
        this.left = amount;
    }

    /** @param share exact, in parts */
    void add(K key, BigInteger share, long open) {
        if (share.signum() == 0) {
            idle.put(key, new Share(Yen.ZERO, 0));
            return;
        }
        var claim = new Claim(key, share, open);
        left -= claim.paid;
        claims.add(claim);
    }

    SortedMap<K, Share> pay() {
        while (left > 0) {
            largestFirst().stream().limit(left).forEach(claim -> claim.pay(1));
        }
        while (left < 0) {
            largestFirst().reversed().stream()
                    .filter(claim -> claim.paid > 0)
                    .limit(-left)
                    .forEach(claim -> claim.pay(-1));
        }
        claims.forEach(claim -> idle.put(claim.key, claim.settled()));
        return idle;
    }

    private List<Claim> largestFirst() {
        var bySize = Comparator.<Claim>comparingLong(Claim::unpaid).reversed();
        return claims.stream().sorted(bySize.thenComparing(claim -> claim.key)).toList();
    }

    private final class Claim {

        private final K key;
        private final BigInteger share;
        private final BigInteger due;
        private long paid;

        Claim(K key, BigInteger share, long open) {
            this.key = key;
            this.share = share;
            this.due = share.add(BigInteger.valueOf(open));
            this.paid = due.signum() < 0 ? 0 : due.divide(PARTS).longValueExact();
        }

        void pay(long more) {
            paid += more;
            left -= more;
        }

        long unpaid() {
            return due.subtract(inParts()).longValueExact();
        }

        Share settled() {
            return new Share(Yen.of(paid), share.subtract(inParts()).longValueExact());
        }

        private BigInteger inParts() {
            return BigInteger.valueOf(paid).multiply(PARTS);
        }
    }
}
