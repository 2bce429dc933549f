package mizuhiki.catalog.waiting;

import mizuhiki.shared.problem.Refusal;

/** Whoever was in the queue has left it, or their turn has come and gone. */
final class NoLongerWaiting extends Refusal {

    NoLongerWaiting() {
        super(Reason.CONFLICT);
    }
}
