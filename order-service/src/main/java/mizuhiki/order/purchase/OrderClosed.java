package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

/** The order was cancelled or its goods came back: nothing more happens to it. */
public final class OrderClosed extends Refusal {

    OrderClosed(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
