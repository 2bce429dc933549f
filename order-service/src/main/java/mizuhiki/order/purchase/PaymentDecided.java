package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

/** Whose piece it is was decided by the payment. */
final class PaymentDecided extends Refusal {

    PaymentDecided(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
