package mizuhiki.order.fiscal;

/** Which year a wage belongs to around March; no source settles it, so each office writes its own. */
public enum CountedBy {
    /** That of the month it was worked for. */
    WORKED,
    /** That of the day it was paid. */
    PAID
}
