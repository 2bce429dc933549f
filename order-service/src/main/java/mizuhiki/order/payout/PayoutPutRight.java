package mizuhiki.order.payout;

import mizuhiki.shared.problem.Refusal;

/** Another payout stands in its place already. */
final class PayoutPutRight extends Refusal {

    PayoutPutRight() {
        super(Reason.CONFLICT);
    }
}
