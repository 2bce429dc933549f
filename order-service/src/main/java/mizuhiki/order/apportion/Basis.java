package mizuhiki.order.apportion;

/** 按分の根拠: by what a bill is shared. */
public enum Basis {
    /** Not shared: it was spent on this work alone. */
    DIRECT,
    AREA,
    HOURS,
    HEADS,
    REVENUE,
    OTHER
}
