package mizuhiki.order.effort;

import mizuhiki.shared.problem.Refusal;

/** Somebody has to have a part. */
final class NobodyShares extends Refusal {

    NobodyShares() {
        super(Reason.INVALID);
    }
}
