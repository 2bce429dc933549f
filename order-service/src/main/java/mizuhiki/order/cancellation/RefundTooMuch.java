package mizuhiki.order.cancellation;

import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;

/** More than was paid. */
final class RefundTooMuch extends Refusal {

    RefundTooMuch(Yen paid) {
        super(Reason.INVALID, paid);
    }
}
