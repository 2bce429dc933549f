package mizuhiki.shared.event;

/** What a claim gives its buyer. */
public enum ClaimMode {
    /** The piece is kept aside for some minutes. */
    HOLD_FIRST,
    /** Nothing is kept aside: whoever has paid first gets it. */
    PAY_FIRST,
    /** A place in the queue; staff give the piece to whoever is next. */
    STAFF_HOLD
}
