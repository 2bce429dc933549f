package mizuhiki.order.placement;

import mizuhiki.shared.problem.Refusal;

/** The shop only sends: there is no place to come to. */
public final class PickupNotOffered extends Refusal {

    PickupNotOffered() {
        super(Reason.INVALID);
    }
}
