package mizuhiki.catalog.refusal;

import mizuhiki.shared.problem.Refusal;

/** There is no such product in this shop now. */
public final class NotOnSale extends Refusal {

    public NotOnSale() {
        super(Reason.CONFLICT);
    }
}
