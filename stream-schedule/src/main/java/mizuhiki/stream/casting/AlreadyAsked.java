package mizuhiki.stream.casting;

import mizuhiki.shared.problem.Refusal;

/** The person was asked for this very role before. */
final class AlreadyAsked extends Refusal {

    AlreadyAsked() {
        super(Reason.CONFLICT);
    }
}
