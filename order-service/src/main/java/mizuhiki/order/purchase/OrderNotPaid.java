package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

final class OrderNotPaid extends Refusal {

    OrderNotPaid(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
