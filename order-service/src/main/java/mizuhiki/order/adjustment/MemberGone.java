package mizuhiki.order.adjustment;

import mizuhiki.shared.problem.Refusal;

/** Nobody who makes things has that id, or not any more: somebody else is chosen. */
final class MemberGone extends Refusal {

    MemberGone() {
        super(Reason.INVALID);
    }
}
