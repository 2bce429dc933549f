package mizuhiki.order.costing;

import mizuhiki.order.apportion.CostPlace;
import mizuhiki.shared.money.Yen;

/** An amount in a row of the tables. */
public record Cost(CostPlace place, CostRow row, Yen amount) {}
