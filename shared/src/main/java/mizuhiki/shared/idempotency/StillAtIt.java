package mizuhiki.shared.idempotency;

import mizuhiki.shared.problem.Refusal;

/** The first request with this key is still being worked on. */
class StillAtIt extends Refusal {

    private static final long serialVersionUID = 1;

    StillAtIt() {
        super(Reason.CONFLICT);
    }
}
