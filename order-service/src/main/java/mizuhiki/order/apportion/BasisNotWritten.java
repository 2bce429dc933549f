package mizuhiki.order.apportion;

import mizuhiki.shared.problem.Refusal;

/** A bill for several kinds of work, and nobody has written down how such bills are shared. */
public final class BasisNotWritten extends Refusal {

    BasisNotWritten(ExpenseKind kind) {
        super(Reason.CONFLICT, kind);
    }
}
