package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

final class OrderNotPacked extends Refusal {

    OrderNotPacked(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
