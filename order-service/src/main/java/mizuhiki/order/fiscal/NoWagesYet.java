package mizuhiki.order.fiscal;

import mizuhiki.shared.problem.Refusal;

/** No month of the year is closed, so nobody can tell how its wages go. */
final class NoWagesYet extends Refusal {

    NoWagesYet() {
        super(Reason.CONFLICT);
    }
}
