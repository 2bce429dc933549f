package mizuhiki.order.apportion;

import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;

/** So small a bill leaves nothing for production to bear. */
final class PartBelowOneYen extends Refusal {

    PartBelowOneYen(Yen bill) {
        super(Reason.INVALID, bill);
    }
}
