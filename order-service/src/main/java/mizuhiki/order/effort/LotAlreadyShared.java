package mizuhiki.order.effort;

import mizuhiki.shared.problem.Refusal;

/** A piece of the lot was sold and shared: its shares do not change any more. */
final class LotAlreadyShared extends Refusal {

    LotAlreadyShared() {
        super(Reason.CONFLICT);
    }
}
