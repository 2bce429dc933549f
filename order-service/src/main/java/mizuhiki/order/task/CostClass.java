package mizuhiki.order.task;

/** Whether work is a cost of making things (製造) or of selling them (販売). */
public enum CostClass {
    PRODUCTION,
    SALES
}
