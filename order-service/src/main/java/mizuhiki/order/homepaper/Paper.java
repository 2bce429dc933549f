package mizuhiki.order.homepaper;

/** A paper that working at home needs. */
public enum Paper {
    /** 運営規程. */
    RULES,
    /** 届出. */
    FILING,
    /** The member wishes it. */
    WISH,
    /** The municipality finds it of use. */
    FINDING,
    EMERGENCY;
}
