package mizuhiki.shared.member;

import mizuhiki.shared.problem.Refusal;

/** Accounts of staff are made and changed by a manager. */
public final class ManagerNeeded extends Refusal {

    public ManagerNeeded() {
        super(Reason.NOT_ALLOWED);
    }
}
