package mizuhiki.order.proposal;

import java.time.YearMonth;
import mizuhiki.shared.problem.Refusal;

/** Months are closed in order, because each carries into the next. */
public final class MonthNotNext extends Refusal {

    MonthNotNext(YearMonth next) {
        super(Reason.CONFLICT, next);
    }
}
