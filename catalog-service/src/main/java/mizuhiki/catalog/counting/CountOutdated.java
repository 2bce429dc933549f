package mizuhiki.catalog.counting;

import mizuhiki.shared.problem.Refusal;

/** The stock has moved while somebody counted; they must look again what should be there. */
final class CountOutdated extends Refusal {

    CountOutdated(int expected) {
        super(Reason.CONFLICT, expected);
    }
}
