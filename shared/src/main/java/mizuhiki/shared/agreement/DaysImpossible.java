package mizuhiki.shared.agreement;

import mizuhiki.shared.problem.Refusal;

/** A consent cannot begin in the past or end before it begins. */
final class DaysImpossible extends Refusal {

    DaysImpossible() {
        super(Reason.INVALID);
    }
}
