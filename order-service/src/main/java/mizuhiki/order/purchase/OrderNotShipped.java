package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

final class OrderNotShipped extends Refusal {

    OrderNotShipped(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
