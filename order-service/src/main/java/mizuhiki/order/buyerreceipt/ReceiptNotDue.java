package mizuhiki.order.buyerreceipt;

import mizuhiki.shared.problem.Refusal;

/** No money was seen yet, or nothing of it stays with the office. */
final class ReceiptNotDue extends Refusal {

    ReceiptNotDue() {
        super(Reason.CONFLICT);
    }
}
