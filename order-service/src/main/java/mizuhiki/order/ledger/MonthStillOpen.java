package mizuhiki.order.ledger;

import java.time.YearMonth;
import mizuhiki.shared.problem.Refusal;

/** What is asked for follows from a month that nobody has closed yet. */
public final class MonthStillOpen extends Refusal {

    public MonthStillOpen(YearMonth month) {
        super(Reason.CONFLICT, month);
    }
}
