package mizuhiki.order.weighing;

/** From when a sale counts towards a month. */
public enum Counting {
    /** At once; what comes back later is taken back from its month, or from the pool once that is closed. */
    PROVISIONAL_COUNTS,
    /** When its goods cannot come back any more. */
    CONFIRMED_ONLY
}
