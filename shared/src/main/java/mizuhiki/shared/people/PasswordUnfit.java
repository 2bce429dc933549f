package mizuhiki.shared.people;

import mizuhiki.shared.problem.Refusal;

/** Too short to protect anything, or longer than can be kept. */
final class PasswordUnfit extends Refusal {

    PasswordUnfit() {
        super(Reason.INVALID);
    }
}
