package mizuhiki.order.weighing;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** Another version begins on that day; versions are never written over. */
public final class PolicyDayTaken extends Refusal {

    public PolicyDayTaken(LocalDate day) {
        super(Reason.CONFLICT, day);
    }
}
