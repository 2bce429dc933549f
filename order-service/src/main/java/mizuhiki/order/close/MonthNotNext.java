package mizuhiki.order.close;

import java.time.YearMonth;
import mizuhiki.shared.problem.Refusal;

/** Months are closed in order, because each carries into the next. */
final class MonthNotNext extends Refusal {

    MonthNotNext(YearMonth next) {
        super(Reason.CONFLICT, next);
    }
}
