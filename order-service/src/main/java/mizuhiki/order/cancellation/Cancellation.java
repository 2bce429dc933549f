package mizuhiki.order.cancellation;

import java.time.Instant;
import java.time.LocalDate;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How an order ended before it was shipped.
 *
 * @param paid whether money had been seen for it
 * @param refundedAt when it was noted that the money was given back
 */
public record Cancellation(
        Reason reason,
        Instant cancelledAt,
        boolean paid,
        @Nullable Instant refundedAt) {

    public enum Reason {
        BUYER,
        STAFF,
        PIECE_GONE
    }

    public boolean isRefundDue() {
        return paid && refundedAt == null;
    }

    public @Nullable LocalDate refundedOn() {
        return refundedAt == null ? null : Moment.dayOf(refundedAt);
    }

    Cancellation refund(Instant at) {
        if (!paid) {
            throw new RefundNotDue();
        }
        if (refundedAt != null) {
            throw new AlreadyRefunded();
        }
        return new Cancellation(reason, cancelledAt, true, at);
    }
}
