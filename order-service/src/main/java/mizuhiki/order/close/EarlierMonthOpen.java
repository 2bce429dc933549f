package mizuhiki.order.close;

import java.time.YearMonth;
import mizuhiki.shared.problem.Refusal;

/** Months are closed in order, because each carries into the next. */
final class EarlierMonthOpen extends Refusal {

    EarlierMonthOpen(YearMonth month) {
        super(Reason.CONFLICT, month);
    }
}
