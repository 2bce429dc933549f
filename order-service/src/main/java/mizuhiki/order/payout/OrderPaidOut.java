package mizuhiki.order.payout;

import mizuhiki.shared.problem.Refusal;

/** An order is paid out once. */
final class OrderPaidOut extends Refusal {

    OrderPaidOut(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
