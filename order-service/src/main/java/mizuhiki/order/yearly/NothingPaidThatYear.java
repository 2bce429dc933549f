package mizuhiki.order.yearly;

import mizuhiki.shared.problem.Refusal;

/** There is no payment in the year that a paper could tell of. */
final class NothingPaidThatYear extends Refusal {

    NothingPaidThatYear(Year year) {
        super(Reason.CONFLICT, year.first(), year.last());
    }
}
