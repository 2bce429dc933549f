package mizuhiki.order.cancellation;

import mizuhiki.shared.problem.Refusal;

/** The terms of the shop tell how much is given back for what came back, so somebody has to say it. */
final class RefundWithoutAmount extends Refusal {

    RefundWithoutAmount() {
        super(Reason.INVALID);
    }
}
