package mizuhiki.stream.offer;

import mizuhiki.shared.problem.Refusal;

/** Since the pass the person has planned something else at that time; they can change that themselves. */
final class SomethingElseThen extends Refusal {

    SomethingElseThen() {
        super(Reason.CONFLICT);
    }
}
