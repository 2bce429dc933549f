package mizuhiki.order.reserve;

import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;

/** More than the limits, the reserve or the pool allow. */
final class MoreThanAllowed extends Refusal {

    private MoreThanAllowed(Yen amount, Yen allowed) {
        super(Reason.CONFLICT, amount, allowed);
    }

    static void check(Yen amount, Yen allowed) {
        if (amount.compareTo(allowed) > 0) {
            throw new MoreThanAllowed(amount, allowed.isNegative() ? Yen.ZERO : allowed);
        }
    }
}
