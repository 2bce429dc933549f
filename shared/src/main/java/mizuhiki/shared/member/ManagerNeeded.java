package mizuhiki.shared.member;

import mizuhiki.shared.problem.Refusal;

/** Accounts of staff are made and changed by a manager. */
final class ManagerNeeded extends Refusal {

    ManagerNeeded() {
        super(Reason.NOT_ALLOWED);
    }
}
