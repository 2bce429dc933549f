package mizuhiki.order.work;

/** How much work a record tells of, with its corrections added up. */
public record Amount(int minutes, int pieces) {}
