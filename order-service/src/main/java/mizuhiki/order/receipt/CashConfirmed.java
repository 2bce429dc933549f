package mizuhiki.order.receipt;

import mizuhiki.shared.problem.Refusal;

/** The member has said that they got it: nobody takes that back. */
final class CashConfirmed extends Refusal {

    CashConfirmed() {
        super(Reason.CONFLICT);
    }
}
