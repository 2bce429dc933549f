package mizuhiki.shared.newcomer;

import mizuhiki.shared.problem.Refusal;

/** Whoever joins to work for the office is no member of it; a member who becomes staff later keeps both. */
final class MemberOrStaff extends Refusal {

    MemberOrStaff() {
        super(Reason.INVALID);
    }
}
