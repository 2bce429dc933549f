package mizuhiki.order.ledger;

/** What value is booked on. */
public enum Account {
    SALES,
    SHIPPING_INCOME,
    CHANNEL_FEES,
    SHIPPING,
    MATERIAL,
    /** What members' work has earned this month, by stage and member; empty after the month is closed. */
    CREDIT,
    /** What wages are paid from, apart from credit; after a month is closed, what is carried into the next. */
    POOL,
    WAGES_DUE,
    PAID_OUT
}
