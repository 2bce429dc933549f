package mizuhiki.catalog.making;

import java.util.UUID;
import mizuhiki.shared.problem.Refusal;

/** Something is still missing: the picture, what it is, or who made it. */
final class LotIncomplete extends Refusal {

    LotIncomplete(UUID lotId) {
        super(Reason.CONFLICT, lotId);
    }
}
