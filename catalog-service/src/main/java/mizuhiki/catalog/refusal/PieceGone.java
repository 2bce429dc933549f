package mizuhiki.catalog.refusal;

import java.util.UUID;
import mizuhiki.shared.problem.Refusal;

/** An order was told of so late that its piece has gone to somebody else; staff must settle it with the buyer. */
public final class PieceGone extends Refusal {

    public PieceGone(UUID orderId, UUID holdId) {
        super(Reason.CONFLICT, orderId, holdId);
    }
}
