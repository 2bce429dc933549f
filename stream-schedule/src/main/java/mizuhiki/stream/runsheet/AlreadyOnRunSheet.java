package mizuhiki.stream.runsheet;

import mizuhiki.shared.problem.Refusal;

/** The piece stands on this run sheet already. */
final class AlreadyOnRunSheet extends Refusal {

    AlreadyOnRunSheet() {
        super(Reason.CONFLICT);
    }
}
