package mizuhiki.order.statement;

import java.time.YearMonth;
import mizuhiki.shared.problem.Refusal;

/** The statement is settled, or the member has it already, and papers do not change. */
final class StatementGivenOut extends Refusal {

    StatementGivenOut(YearMonth month) {
        super(Reason.CONFLICT, month);
    }
}
