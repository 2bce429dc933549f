package mizuhiki.order.opening;

/** What a day of the office is for. */
public enum DayKind {
    /** 生産活動日. */
    PRODUCTION,
    /** Members' goods are sold outside. */
    BAZAAR,
    /** Members' goods are sold on air. */
    LIVE,
    /** 行事・レクリエーション: open, but nothing is earned. */
    EVENT,
    CLOSED;

    /** Whether it is one of 開所日数. */
    boolean counts(boolean sellingCounts) {
        return switch (this) {
            case PRODUCTION -> true;
            case BAZAAR, LIVE -> sellingCounts;
            case EVENT, CLOSED -> false;
        };
    }
}
