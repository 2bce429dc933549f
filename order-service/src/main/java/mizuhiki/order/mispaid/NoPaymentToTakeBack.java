package mizuhiki.order.mispaid;

import mizuhiki.shared.problem.Refusal;

/** No money was seen for the order, or it was given back. */
final class NoPaymentToTakeBack extends Refusal {

    NoPaymentToTakeBack() {
        super(Reason.CONFLICT);
    }
}
