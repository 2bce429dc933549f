package mizuhiki.order.withdrawal;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** Another has been in force since before last month began: nobody withdraws it by a tap beside it. */
final class RuleFollowed extends Refusal {

    RuleFollowed(LocalDate day) {
        super(Reason.CONFLICT, day);
    }
}
