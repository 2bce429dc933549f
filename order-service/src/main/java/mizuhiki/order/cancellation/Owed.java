package mizuhiki.order.cancellation;

import java.time.Instant;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.money.Yen;

/** What the buyer may get back of what they paid. */
public record Owed(Order order, Cancellation cancellation) {

    /** That came back and nobody looked at yet. */
    public int pieces() {
        return cancellation.pieces() - cancellation.refundedPieces();
    }

    /** What they paid, but for the pieces they keep, and what they have got already. */
    public Yen most() {
        var kept = cancellation.isOfReturn() ? order.piece().unitPrice().times(order.kept()) : Yen.ZERO;
        return order.total().minus(kept).minus(cancellation.refundedSoFar());
    }

    /** The price of those pieces; the buyer mostly bears the postage. */
    public Yen proposed() {
        var price = order.piece().unitPrice().times(pieces());
        return price.compareTo(most()) < 0 ? price : most();
    }

    Refund refund(Refunding.Given given, Instant now) {
        cancellation.requireRefundDue();
        return Refund.of(order, now, given.of(this), cancellation.pieces());
    }

    /** Of the pieces that are looked at by now, what the office keeps. */
    KeptMoney keptBefore() {
        return KeptMoney.of(order, cancellation.refundedPieces(), cancellation.refundedSoFar());
    }

    KeptMoney keptAfter(Refund refund) {
        return KeptMoney.of(order, refund.pieces(), cancellation.refundedSoFar().plus(refund.amount()));
    }
}
