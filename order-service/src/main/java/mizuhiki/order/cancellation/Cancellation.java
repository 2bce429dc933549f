package mizuhiki.order.cancellation;

import java.time.Instant;
import java.time.LocalDate;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How an order ended that the buyer did not keep.
 *
 * @param paid whether money had been seen for it
 * @param refundedAt when it was noted that the money was given back
 * @param refunded how much; null where nothing was, or all of it before anybody was asked
 */
public record Cancellation(
        Reason reason,
        Instant cancelledAt,
        boolean paid,
        @Nullable Instant refundedAt,
        @Nullable Yen refunded) {

    public enum Reason {
        BUYER,
        STAFF,
        PIECE_GONE,
        /** The goods came back. */
        RETURNED
    }

    /** Called off before any money was seen: a transfer may have been on its way. */
    public boolean isUnpaid() {
        return !paid && reason != Reason.RETURNED;
    }

    public boolean isRefundDue() {
        return paid && refundedAt == null;
    }

    /** What was called off is given back whole; of what came back, the terms tell how much. */
    public boolean isWholeRefundDue() {
        return isRefundDue() && reason != Reason.RETURNED;
    }

    /** Somebody looked, and nothing was owed. */
    public boolean isNothingRefunded() {
        return refunded != null && !refunded.isPositive();
    }

    public @Nullable LocalDate refundedOn() {
        return refundedAt == null ? null : Moment.dayOf(refundedAt);
    }

    Cancellation refund(Instant at, Yen amount) {
        if (!paid) {
            throw new RefundNotDue();
        }
        if (refundedAt != null) {
            throw new AlreadyRefunded();
        }
        return new Cancellation(reason, cancelledAt, true, at, amount);
    }
}
