package mizuhiki.order.withdrawal;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** Its day has come: what people work under is followed by another rule, and never taken back. */
final class RuleBegun extends Refusal {

    RuleBegun(LocalDate day) {
        super(Reason.CONFLICT, day);
    }
}
