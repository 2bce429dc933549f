package mizuhiki.order.receipt;

import mizuhiki.shared.problem.Refusal;

/** The member stands in a transfer file of the month: cash would be a second payment. */
final class PaidByTransfer extends Refusal {

    PaidByTransfer() {
        super(Reason.CONFLICT);
    }
}
