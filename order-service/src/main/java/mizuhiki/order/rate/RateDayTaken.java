package mizuhiki.order.rate;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** Another rate of the same task begins on that day, and rates are never written over. */
final class RateDayTaken extends Refusal {

    public RateDayTaken(LocalDate day) {
        super(Reason.CONFLICT, day);
    }
}
