package mizuhiki.shared.account;

import mizuhiki.shared.problem.Refusal;

/** What was typed twice to be sure was not the same. */
final class PasswordsDiffer extends Refusal {

    PasswordsDiffer() {
        super(Reason.INVALID);
    }
}
