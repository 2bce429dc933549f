package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

public final class OrderAlreadyPacked extends Refusal {

    OrderAlreadyPacked(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
