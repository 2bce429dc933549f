package mizuhiki.order.shop;

import mizuhiki.shared.problem.Refusal;

/** Terms may not change what buyers were promised already. */
final class TermsTooEarly extends Refusal {

    TermsTooEarly() {
        super(Reason.INVALID);
    }
}
