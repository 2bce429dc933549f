package mizuhiki.catalog.hold;

import mizuhiki.shared.problem.Refusal;

/** What was told of an order does not fit its hold: another order, other pieces, or a step that cannot follow. */
public final class OrderOutOfStep extends Refusal {

    OrderOutOfStep(Sale sale, Hold.State state) {
        super(Reason.CONFLICT, sale.orderId(), sale.holdId(), state);
    }
}
