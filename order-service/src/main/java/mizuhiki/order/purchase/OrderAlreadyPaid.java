package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

public final class OrderAlreadyPaid extends Refusal {

    public OrderAlreadyPaid(String orderNumber) {
        super(Reason.CONFLICT, orderNumber);
    }
}
