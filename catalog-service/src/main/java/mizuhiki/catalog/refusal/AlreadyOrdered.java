package mizuhiki.catalog.refusal;

import mizuhiki.shared.problem.Refusal;

/** What was to be given back has become an order, which stands. */
public final class AlreadyOrdered extends Refusal {

    public AlreadyOrdered() {
        super(Reason.CONFLICT);
    }
}
