package mizuhiki.order.close;

import java.time.YearMonth;
import mizuhiki.shared.problem.Refusal;

/** A month that has not begun has nothing to close. */
final class MonthNotBegun extends Refusal {

    MonthNotBegun(YearMonth month) {
        super(Reason.CONFLICT, month);
    }
}
