package mizuhiki.stream.rhythm;

import mizuhiki.shared.problem.Refusal;

/** Nobody can say on which days that would be. */
public final class RuleUnreadable extends Refusal {

    RuleUnreadable(String rule) {
        super(Reason.INVALID, rule);
    }
}
