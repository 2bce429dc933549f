package mizuhiki.order.apportion;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** A basis is applied continuously: whoever changes it says why. */
public final class BasisNeedsReason extends Refusal {

    BasisNeedsReason(LocalDate since) {
        super(Reason.INVALID, since);
    }
}
