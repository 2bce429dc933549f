package mizuhiki.order.weighing;

/** What becomes of the weight of a stage nobody worked in. */
public enum Absent {
    /** The other stages share it. */
    SPREAD,
    TO_POOL
}
