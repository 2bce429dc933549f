package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

public final class OrderAlreadyShipped extends Refusal {

    OrderAlreadyShipped(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
