package mizuhiki.order.withdrawal;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** What was seen is gone, and another begins on its day: it is looked at before it is withdrawn. */
final class OtherRuleStands extends Refusal {

    OtherRuleStands(LocalDate day) {
        super(Reason.OUTDATED, day);
    }
}
