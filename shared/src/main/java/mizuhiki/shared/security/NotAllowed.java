package mizuhiki.shared.security;

import mizuhiki.shared.problem.Refusal;

/** This is for somebody else to do. */
final class NotAllowed extends Refusal {

    public NotAllowed() {
        super(Reason.NOT_ALLOWED);
    }
}
