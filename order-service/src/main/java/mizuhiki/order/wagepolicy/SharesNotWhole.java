package mizuhiki.order.wagepolicy;

import mizuhiki.shared.problem.Refusal;

/** The parts of the rest have to be 100 percent together, so that all of it is shared and no more. */
public final class SharesNotWhole extends Refusal {

    SharesNotWhole(int percent) {
        super(Reason.INVALID, percent);
    }
}
