package mizuhiki.order.payout;

import mizuhiki.shared.problem.Refusal;

/** Money came, and for no order. */
final class NothingPaidOut extends Refusal {

    NothingPaidOut() {
        super(Reason.INVALID);
    }
}
