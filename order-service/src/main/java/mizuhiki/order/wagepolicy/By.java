package mizuhiki.order.wagepolicy;

/** What something is shared by. */
public enum By {
    CREDIT,
    HOURS,
    DAYS,
    GROSS
}
