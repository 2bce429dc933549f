package mizuhiki.order.proposal;

import mizuhiki.shared.problem.Refusal;

/** The one who proposed may not sign as well. */
public final class SecondPersonNeeded extends Refusal {

    SecondPersonNeeded() {
        super(Reason.NOT_ALLOWED);
    }
}
