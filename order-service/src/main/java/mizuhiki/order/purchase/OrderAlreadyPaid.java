package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

final class OrderAlreadyPaid extends Refusal {

    OrderAlreadyPaid(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
