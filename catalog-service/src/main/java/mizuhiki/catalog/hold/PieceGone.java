package mizuhiki.catalog.hold;

import mizuhiki.shared.problem.Refusal;

/** An order was told of so late that its piece has gone to somebody else; staff must settle it with the buyer. */
public final class PieceGone extends Refusal {

    PieceGone(Sale sale) {
        super(Reason.CONFLICT, sale.orderId(), sale.holdId());
    }
}
