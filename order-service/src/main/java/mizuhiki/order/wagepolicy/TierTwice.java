package mizuhiki.order.wagepolicy;

import mizuhiki.shared.problem.Refusal;

/** Two amounts were given for the same number of hours. */
public final class TierTwice extends Refusal {

    TierTwice(int fromHours) {
        super(Reason.INVALID, fromHours);
    }
}
