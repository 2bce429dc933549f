package mizuhiki.catalog.refusal;

import mizuhiki.shared.problem.Refusal;

/** This buyer already has as many pieces kept aside as one buyer may. */
public final class LimitReached extends Refusal {

    public LimitReached(int mostPerBuyer) {
        super(Reason.CONFLICT, mostPerBuyer);
    }
}
