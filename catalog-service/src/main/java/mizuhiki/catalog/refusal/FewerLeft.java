package mizuhiki.catalog.refusal;

import mizuhiki.shared.problem.Refusal;

/** There are pieces left, but not so many of one lot. */
public final class FewerLeft extends Refusal {

    public FewerLeft(int available) {
        super(Reason.CONFLICT, available);
    }
}
