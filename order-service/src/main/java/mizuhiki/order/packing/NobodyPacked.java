package mizuhiki.order.packing;

import mizuhiki.shared.problem.Refusal;

/** A parcel does not pack itself: somebody's minutes are needed. */
final class NobodyPacked extends Refusal {

    NobodyPacked() {
        super(Reason.INVALID);
    }
}
