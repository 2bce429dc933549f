package mizuhiki.order.yearreport;

import mizuhiki.shared.problem.Refusal;

/** The figures of that year were handed in and stay as they are. */
final class YearAlreadyReported extends Refusal {

    YearAlreadyReported(int fiscalYear) {
        super(Reason.CONFLICT, String.valueOf(fiscalYear));
    }
}
