package mizuhiki.order.close;

import mizuhiki.shared.problem.Refusal;

/** The one who proposed may not sign as well. */
final class SecondPersonNeeded extends Refusal {

    SecondPersonNeeded() {
        super(Reason.NOT_ALLOWED);
    }
}
