package mizuhiki.catalog.waiting;

import mizuhiki.shared.problem.Refusal;

/** There are fewer pieces free than whoever waits wants. */
final class NothingToGive extends Refusal {

    NothingToGive(Object available) {
        super(Reason.CONFLICT, available);
    }
}
