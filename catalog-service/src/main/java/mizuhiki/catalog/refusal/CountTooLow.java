package mizuhiki.catalog.refusal;

import mizuhiki.shared.problem.Refusal;

/** Fewer were counted than are kept aside for buyers: first it must be clear whose piece is missing. */
public final class CountTooLow extends Refusal {

    public CountTooLow(int held) {
        super(Reason.CONFLICT, held);
    }
}
