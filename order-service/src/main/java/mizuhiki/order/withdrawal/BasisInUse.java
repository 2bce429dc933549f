package mizuhiki.order.withdrawal;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** Bills stand that were shared by it. They are cancelled first, and entered again by the right one. */
final class BasisInUse extends Refusal {

    BasisInUse(LocalDate day) {
        super(Reason.CONFLICT, day);
    }
}
