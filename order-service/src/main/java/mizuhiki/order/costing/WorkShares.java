package mizuhiki.order.costing;

import java.util.Map;
import mizuhiki.order.apportion.CostPlace;

/**
 * What one member worked at in one month.
 *
 * @param minutes of recorded work
 * @param credit in yen, of the sales that were settled
 */
record WorkShares(Map<CostPlace, Long> minutes, Map<CostPlace, Long> credit) {}
