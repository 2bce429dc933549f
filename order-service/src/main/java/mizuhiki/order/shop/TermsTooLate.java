package mizuhiki.order.shop;

import mizuhiki.shared.problem.Refusal;

/** Nobody knows the terms of a day so far off; and given terms cannot be taken back. */
final class TermsTooLate extends Refusal {

    TermsTooLate() {
        super(Reason.INVALID);
    }
}
