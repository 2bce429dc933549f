package mizuhiki.catalog.making;

import java.util.UUID;
import mizuhiki.shared.problem.Refusal;

/** The pieces are registered already; who made them stays as it is. */
final class LotFinished extends Refusal {

    LotFinished(UUID lotId) {
        super(Reason.CONFLICT, lotId);
    }
}
