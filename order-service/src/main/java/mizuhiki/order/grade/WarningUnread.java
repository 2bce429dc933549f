package mizuhiki.order.grade;

import mizuhiki.shared.problem.Refusal;

/** Grades are switched on only by somebody who says that they have read the warning. */
final class WarningUnread extends Refusal {

    public WarningUnread() {
        super(Reason.INVALID);
    }
}
