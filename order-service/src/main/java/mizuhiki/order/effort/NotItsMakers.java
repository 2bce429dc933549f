package mizuhiki.order.effort;

import mizuhiki.shared.problem.Refusal;

/** Shares are declared for those who made the lot, and for all of them. */
final class NotItsMakers extends Refusal {

    NotItsMakers() {
        super(Reason.INVALID);
    }
}
