package mizuhiki.shared.security;

import mizuhiki.shared.problem.Refusal;

/** The form came without the token of this browser: it lay open for too long, or another site sent it. */
final class FormExpired extends Refusal {

    FormExpired() {
        super(Reason.NOT_ALLOWED);
    }
}
