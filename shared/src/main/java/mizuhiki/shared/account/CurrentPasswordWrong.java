package mizuhiki.shared.account;

import mizuhiki.shared.problem.Refusal;

/** Whoever sits in front of the screen does not know the password that is used up to now. */
final class CurrentPasswordWrong extends Refusal {

    CurrentPasswordWrong() {
        super(Reason.INVALID);
    }
}
