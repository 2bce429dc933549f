package mizuhiki.shared.account;

import mizuhiki.shared.problem.Refusal;

/** The login or the password is not right; which of them is not told. */
final class SignInFailed extends Refusal {

    SignInFailed() {
        super(Reason.NOT_ALLOWED);
    }
}
