package mizuhiki.order.placement;

import mizuhiki.shared.problem.Refusal;

/** The piece is for whoever pays first: it cannot be paid on collecting it. */
final class TransferNeeded extends Refusal {

    TransferNeeded() {
        super(Reason.INVALID);
    }
}
