package mizuhiki.stream.offer;

import mizuhiki.shared.problem.Refusal;

/** After the pass somebody else took the role, or the person took another one at that time. */
final class GivenToSomebodyElse extends Refusal {

    GivenToSomebodyElse() {
        super(Reason.CONFLICT);
    }
}
