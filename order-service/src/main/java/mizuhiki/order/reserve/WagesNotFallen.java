package mizuhiki.order.reserve;

import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;

/** The reserve for wages comes out only when wages fall below the lowest of the past three years. */
final class WagesNotFallen extends Refusal {

    WagesNotFallen(Yen lowest, Yen expected) {
        super(Reason.CONFLICT, lowest, expected);
    }
}
