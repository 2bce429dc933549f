package mizuhiki.order.wage;

import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;

/** The base wages are more than there is: they may come from no other source. */
final class BaseExceedsPool extends Refusal {

    public BaseExceedsPool(Yen base, Yen pool, Yen gap) {
        super(Reason.CONFLICT, base, pool, gap);
    }
}
