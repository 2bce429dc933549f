package mizuhiki.order.cancellation;

import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;

/** More than was paid for what the buyer does not keep. */
final class RefundTooMuch extends Refusal {

    RefundTooMuch(Yen most) {
        super(Reason.INVALID, most);
    }
}
