package mizuhiki.order.work;

import java.util.UUID;
import mizuhiki.order.task.CostClass;

/**
 * What one member worked in a month, as the accounting tables share it out.
 *
 * @param workType 作業種別
 * @param minutes more than zero
 */
public record WorkTotal(UUID personId, CostClass costClass, String workType, int minutes, int pieces) {}
