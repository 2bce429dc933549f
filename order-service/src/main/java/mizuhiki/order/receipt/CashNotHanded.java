package mizuhiki.order.receipt;

import mizuhiki.shared.problem.Refusal;

/** Nobody noted yet that the cash was given out. */
final class CashNotHanded extends Refusal {

    CashNotHanded() {
        super(Reason.CONFLICT);
    }
}
