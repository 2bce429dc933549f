package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

final class OrderAlreadyPacked extends Refusal {

    OrderAlreadyPacked(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
