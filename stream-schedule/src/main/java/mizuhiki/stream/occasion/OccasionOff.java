package mizuhiki.stream.occasion;

import mizuhiki.shared.problem.Refusal;

/** It was cancelled. */
final class OccasionOff extends Refusal {

    OccasionOff() {
        super(Reason.CONFLICT);
    }
}
