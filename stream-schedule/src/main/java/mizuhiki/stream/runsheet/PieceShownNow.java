package mizuhiki.stream.runsheet;

import mizuhiki.shared.problem.Refusal;

/** It can be taken off once another one is shown. */
final class PieceShownNow extends Refusal {

    PieceShownNow() {
        super(Reason.CONFLICT);
    }
}
