package mizuhiki.shared.money;

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

    /** Exactly undoes this share. */
    public Share negated() {
        return new Share(paid.negated(), Math.negateExact(open));
    }
}
