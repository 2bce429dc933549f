package mizuhiki.catalog.counting;

import java.util.UUID;
import mizuhiki.shared.problem.Refusal;

/** Two lines of a count sheet are of the same lot, and nobody knows which one is right. */
final class LotCountedTwice extends Refusal {

    LotCountedTwice(UUID lotId) {
        super(Reason.INVALID, lotId);
    }
}
