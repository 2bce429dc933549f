package mizuhiki.order.ledger;

import java.time.YearMonth;
import mizuhiki.shared.problem.Refusal;

/** Days of the month are still to come, and what happens on them has to be told. */
public final class MonthNotOver extends Refusal {

    public MonthNotOver(YearMonth month) {
        super(Reason.CONFLICT, month, month.plusMonths(1).atDay(1));
    }
}
