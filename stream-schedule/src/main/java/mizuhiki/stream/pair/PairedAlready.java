package mizuhiki.stream.pair;

import mizuhiki.shared.problem.Refusal;

/** There is somebody beside this newcomer. */
final class PairedAlready extends Refusal {

    PairedAlready() {
        super(Reason.CONFLICT);
    }
}
