package mizuhiki.order.proposal;

import java.time.YearMonth;
import mizuhiki.shared.problem.Refusal;

/** Something of the month changed after it was proposed. */
public final class MonthChangedMeanwhile extends Refusal {

    MonthChangedMeanwhile(YearMonth month) {
        super(Reason.CONFLICT, month);
    }
}
