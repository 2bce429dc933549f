package mizuhiki.order.cancellation;

import mizuhiki.shared.problem.Refusal;

/** Nothing was paid, or the order was not called off. */
final class RefundNotDue extends Refusal {

    RefundNotDue() {
        super(Reason.CONFLICT);
    }
}
