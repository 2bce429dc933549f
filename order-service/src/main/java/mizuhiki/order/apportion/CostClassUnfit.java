package mizuhiki.order.apportion;

import mizuhiki.order.task.CostClass;
import mizuhiki.shared.problem.Refusal;

/** That kind of expense has no row in the table of that class. */
public final class CostClassUnfit extends Refusal {

    CostClassUnfit(ExpenseKind kind, CostClass costClass) {
        super(Reason.INVALID, kind, costClass);
    }
}
