package mizuhiki.catalog.claim;

import mizuhiki.shared.problem.Refusal;

/** All pieces have found a buyer, or are kept aside for one. */
final class SoldOut extends Refusal {

    SoldOut() {
        super(Reason.CONFLICT);
    }
}
