package mizuhiki.order.receipt;

import mizuhiki.shared.problem.Refusal;

/** There is nobody to give cash to for this month. */
final class NoCashDue extends Refusal {

    NoCashDue() {
        super(Reason.CONFLICT);
    }
}
