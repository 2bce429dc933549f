package mizuhiki.order.placement;

import mizuhiki.shared.problem.Refusal;

/** The key opens another order; this ticket needs one of its own. */
final class OrderKeyReused extends Refusal {

    OrderKeyReused() {
        super(Reason.INVALID);
    }
}
