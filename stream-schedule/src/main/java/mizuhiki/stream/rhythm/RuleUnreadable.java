package mizuhiki.stream.repeat;

import mizuhiki.shared.problem.Refusal;

/** Nobody can say on which days that would be. */
final class RuleUnreadable extends Refusal {

    RuleUnreadable(String rule) {
        super(Reason.INVALID, rule);
    }
}
