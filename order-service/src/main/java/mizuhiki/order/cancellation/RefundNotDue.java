package mizuhiki.order.cancellation;

import mizuhiki.shared.problem.Refusal;

/** Nothing was paid, or the buyer keeps it. */
final class RefundNotDue extends Refusal {

    RefundNotDue() {
        super(Reason.CONFLICT);
    }
}
