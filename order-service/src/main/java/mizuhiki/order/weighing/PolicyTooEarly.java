package mizuhiki.order.weighing;

import mizuhiki.shared.problem.Refusal;

/** A policy may not change what was true already. */
final class PolicyTooEarly extends Refusal {

    public PolicyTooEarly() {
        super(Reason.INVALID);
    }
}
