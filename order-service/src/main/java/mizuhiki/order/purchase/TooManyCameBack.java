package mizuhiki.order.purchase;

import mizuhiki.shared.problem.Refusal;

/** More pieces than the buyer still has. */
final class TooManyCameBack extends Refusal {

    TooManyCameBack(String orderNumber, int kept) {
        super(Reason.INVALID, orderNumber, kept);
    }
}
