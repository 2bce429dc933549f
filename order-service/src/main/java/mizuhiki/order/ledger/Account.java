package mizuhiki.order.ledger;

/** What value is booked on. */
public enum Account {
    SALES,
    SHIPPING_INCOME,
    CHANNEL_FEES,
    TRANSFER_FEES,
    SHIPPING,
    MATERIAL,
    /** Of all work together, such as its part of the electricity. */
    EXPENSES,
    /** What members' work has earned this month, by stage and member; empty after the month is closed. */
    CREDIT,
    /** What wages are paid from, apart from credit; after a month is closed, what is carried into the next. */
    POOL,
    /** 工賃変動積立金: set aside to top up the wages of a bad year. */
    WAGE_RESERVE,
    /** 設備等整備積立金: set aside for equipment. */
    EQUIPMENT_RESERVE,
    WAGES_DUE,
    PAID_OUT
}
