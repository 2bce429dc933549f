package mizuhiki.order.payout;

import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;

/** Something else arrived than should have, and nobody said why. */
final class DifferenceUnexplained extends Refusal {

    DifferenceUnexplained(Yen expected, Yen received) {
        super(Reason.INVALID, expected, received);
    }
}
