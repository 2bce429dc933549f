package mizuhiki.order.cancellation;

import java.time.Instant;
import java.time.LocalDate;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How an order ended that the buyer did not keep, or what they did not keep of it.
 *
 * @param paid whether money had been seen for it
 * @param pieces how many came back so far
 * @param refundedAt when it was noted, the last time, that money was given back
 * @param refunded how much altogether; null where nothing was, or all of it before anybody was asked
 * @param refundedPieces for how many of those that came back somebody noted what was given back
 * @param refunds how often that was noted
 */
public record Cancellation(
        Reason reason,
        Instant cancelledAt,
        boolean paid,
        int pieces,
        @Nullable Instant refundedAt,
        @Nullable Yen refunded,
        int refundedPieces,
        int refunds) {

    public enum Reason {
        BUYER,
        STAFF,
        PIECE_GONE,
        /** The goods came back. */
        RETURNED
    }

    /** Called off before any money was seen: a transfer may have been on its way. */
    public boolean isUnpaid() {
        return !paid && !isOfReturn();
    }

    public boolean isRefundDue() {
        return paid && (refundedAt == null || refundedPieces < pieces);
    }

    /** What was called off is given back whole; of what came back, the terms tell how much. */
    public boolean isWholeRefundDue() {
        return isRefundDue() && !isOfReturn();
    }

    /** Somebody looked, and nothing was owed. */
    public boolean isNothingRefunded() {
        return refunded != null && !refunded.isPositive();
    }

    public @Nullable LocalDate refundedOn() {
        return refundedAt == null ? null : Moment.dayOf(refundedAt);
    }

    boolean isOfReturn() {
        return reason == Reason.RETURNED;
    }

    Yen refundedSoFar() {
        return refunded == null ? Yen.ZERO : refunded;
    }

    void requireRefundDue() {
        if (!paid) {
            throw new RefundNotDue();
        }
        if (!isRefundDue()) {
            throw new AlreadyRefunded();
        }
    }
}
