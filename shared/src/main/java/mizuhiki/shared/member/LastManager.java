package mizuhiki.shared.member;

import mizuhiki.shared.problem.Refusal;

/** Without a manager nobody could ever make another one. */
final class LastManager extends Refusal {

    LastManager() {
        super(Reason.CONFLICT);
    }
}
