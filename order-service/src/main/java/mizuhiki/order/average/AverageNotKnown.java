package mizuhiki.order.average;

import mizuhiki.shared.problem.Refusal;

/** No users or no open days: an average of nothing is not zero. */
public final class AverageNotKnown extends Refusal {

    AverageNotKnown() {
        super(Reason.CONFLICT);
    }
}
