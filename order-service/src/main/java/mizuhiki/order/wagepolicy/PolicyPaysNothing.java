package mizuhiki.order.wagepolicy;

import mizuhiki.shared.problem.Refusal;

/** A version without any block would pay nobody. */
public final class PolicyPaysNothing extends Refusal {

    PolicyPaysNothing() {
        super(Reason.INVALID);
    }
}
