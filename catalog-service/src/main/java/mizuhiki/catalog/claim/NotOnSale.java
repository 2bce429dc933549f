package mizuhiki.catalog.claim;

import mizuhiki.shared.problem.Refusal;

/** There is no such product in this shop now. */
final class NotOnSale extends Refusal {

    NotOnSale() {
        super(Reason.CONFLICT);
    }
}
