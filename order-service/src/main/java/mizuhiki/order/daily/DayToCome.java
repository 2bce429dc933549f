package mizuhiki.order.daily;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** Work is reported on its day or later. */
final class DayToCome extends Refusal {

    public DayToCome(LocalDate day) {
        super(Reason.INVALID, day);
    }
}
