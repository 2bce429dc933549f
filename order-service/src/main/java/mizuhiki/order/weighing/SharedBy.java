package mizuhiki.order.weighing;

/** What decides, within one stage, how much of it is whose. */
public enum SharedBy {
    MINUTES,
    PIECES,
    /** Everybody who took part alike. */
    EQUAL,
    /** What the makers agreed on; for making only. */
    DECLARED
}
