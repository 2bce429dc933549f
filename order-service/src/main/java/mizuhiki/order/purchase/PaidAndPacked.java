package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

/** Somebody packed because it was paid. */
final class PaidAndPacked extends Refusal {

    PaidAndPacked(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
