package mizuhiki.order.payout;

import mizuhiki.shared.problem.Refusal;

/** Only an order that was shipped can be paid out. */
final class OrderNotSold extends Refusal {

    OrderNotSold(String orderNumber) {
        super(Reason.NOT_FOUND, orderNumber);
    }
}
