package mizuhiki.stream.pair;

import mizuhiki.shared.problem.Refusal;

/** The one does not want somebody beside them, or the other is not a peer. */
final class PairImpossible extends Refusal {

    PairImpossible() {
        super(Reason.CONFLICT);
    }
}
