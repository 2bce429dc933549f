package mizuhiki.shared.account;

import mizuhiki.shared.problem.Refusal;

/** Too many failed tries to sign in: a moment's wait, never more than a minute. */
final class TooManyTries extends Refusal {

    TooManyTries() {
        super(Reason.TOO_MANY);
    }
}
