package mizuhiki.order.paying;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** Another day is noted already: it is put right with a reason, not noted over. */
public final class PaidOnAnotherDay extends Refusal {

    PaidOnAnotherDay(LocalDate paidOn) {
        super(Reason.CONFLICT, paidOn);
    }
}
