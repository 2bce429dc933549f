package mizuhiki.order.withdrawal;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** Its first day has passed, or a sale was shared by it: it is followed by another rule, and never taken back. */
final class RuleBegun extends Refusal {

    RuleBegun(LocalDate day) {
        super(Reason.CONFLICT, day);
    }
}
