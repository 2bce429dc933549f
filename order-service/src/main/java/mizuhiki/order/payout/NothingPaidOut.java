package mizuhiki.order.payout;

import mizuhiki.shared.problem.Refusal;

/** A payout is for at least one order. */
final class NothingPaidOut extends Refusal {

    NothingPaidOut() {
        super(Reason.INVALID);
    }
}
