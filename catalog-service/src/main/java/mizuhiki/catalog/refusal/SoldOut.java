package mizuhiki.catalog.refusal;

import mizuhiki.shared.problem.Refusal;

/** All pieces have found a buyer, or are kept aside for one. */
public final class SoldOut extends Refusal {

    public SoldOut() {
        super(Reason.CONFLICT);
    }
}
