package mizuhiki.order.grade;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** Nobody has a grade of their own before the office has decided so, warned. */
final class GradesAreOff extends Refusal {

    public GradesAreOff(LocalDate day) {
        super(Reason.CONFLICT, day);
    }
}
