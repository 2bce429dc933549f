package mizuhiki.order.wage;

import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;

/** There is money to share by credit, and nobody has any. */
final class NobodyHasCredit extends Refusal {

    public NobodyHasCredit(Yen rest) {
        super(Reason.CONFLICT, rest);
    }
}
