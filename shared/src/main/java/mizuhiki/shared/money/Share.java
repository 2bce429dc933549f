package mizuhiki.shared.money;

import java.math.BigInteger;

/**
 * What one gets of a split, and what of the exact share that leaves open.
 *
 * @param paid whole yen
 * @param open the exact share minus what was paid, in {@link #PARTS} of a yen; summed over all splits it is what the
 *     next split of the same kind still owes, or has paid ahead where negative
 */
public record Share(Yen paid, long open) {

    /** A yen has a million million parts: fine enough that a lifetime of splits stays true to a millionth. */
    public static final long PARTS = 1_000_000_000_000L;

    public static final Share NOTHING = new Share(Yen.ZERO, 0);

    public Share plus(Share more) {
        return new Share(paid.plus(more.paid), Math.addExact(open, more.open));
    }

    public Share minus(Share less) {
        return plus(less.negated());
    }

    /** Of so many equal parts some: what does not come to a yen is left open. */
    public Share part(int some, int all) {
        var yen = paid.part(some, all);
        var exact = parts(paid)
                .add(BigInteger.valueOf(open))
                .multiply(BigInteger.valueOf(some))
                .divide(BigInteger.valueOf(all));
        return new Share(yen, exact.subtract(parts(yen)).longValueExact());
    }

    private static BigInteger parts(Yen yen) {
        return BigInteger.valueOf(yen.amount()).multiply(BigInteger.valueOf(PARTS));
    }

    /** Exactly undoes this share. */
    public Share negated() {
        return new Share(paid.negated(), Math.negateExact(open));
    }
}
