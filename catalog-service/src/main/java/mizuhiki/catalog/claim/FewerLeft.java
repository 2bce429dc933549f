package mizuhiki.catalog.claim;

import mizuhiki.shared.problem.Refusal;

/** There are pieces left, but not so many of one lot. */
final class FewerLeft extends Refusal {

    FewerLeft(int available) {
        super(Reason.CONFLICT, available);
    }
}
