package mizuhiki.shared.idempotency;

import mizuhiki.shared.problem.Refusal;

/** The key was used for another request before. */
class KeyReused extends Refusal {

    private static final long serialVersionUID = 1;

    KeyReused() {
        super(Reason.INVALID);
    }
}
