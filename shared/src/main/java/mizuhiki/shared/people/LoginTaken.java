package mizuhiki.shared.people;

import mizuhiki.shared.problem.Refusal;

/** Somebody signs in with this already. */
final class LoginTaken extends Refusal {

    LoginTaken() {
        super(Reason.CONFLICT);
    }
}
