package mizuhiki.shared.member;

import mizuhiki.shared.problem.Refusal;

/** Wages, certificates and attendance are kept of members; taken away, the role would hide what was earned. */
final class MemberStays extends Refusal {

    MemberStays() {
        super(Reason.CONFLICT);
    }
}
