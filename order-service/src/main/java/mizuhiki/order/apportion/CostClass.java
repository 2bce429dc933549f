package mizuhiki.order.apportion;

/** Whether something is a cost of producing (表2) or of selling (表3). */
public enum CostClass {
    PRODUCTION,
    SALES
}
