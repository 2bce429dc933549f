package mizuhiki.order.buyerreceipt;

import java.time.Instant;
import java.time.LocalDate;
import mizuhiki.order.cancellation.Cancellation;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the money of an order.
 *
 * @param paidAt null as long as no money was seen
 * @param cancellation where something was called off or came back
 */
record Paid(
        Order order,
        @Nullable Instant paidAt,
        @Nullable Instant shippedAt,
        @Nullable Cancellation cancellation) {

    /** Goods the buyer has or will have, and money that stays with the office. */
    public boolean isReceiptDue() {
        return paidAt != null
                && order.state() != Order.State.CANCELLED
                && !(cancellation != null && cancellation.isRefundDue())
                && kept().isPositive();
    }

    /** What was paid and not given back. */
    public Yen kept() {
        if (cancellation == null || cancellation.refundedAt() == null) {
            return order.total();
        }
        var refunded = cancellation.refunded();
        return refunded == null ? Yen.ZERO : order.total().minus(refunded);
    }

    public @Nullable LocalDate paidOn() {
        return paidAt == null ? null : Moment.dayOf(paidAt);
    }

    public @Nullable LocalDate shippedOn() {
        return shippedAt == null ? null : Moment.dayOf(shippedAt);
    }

    /** What was not sent yet is sold today at the earliest. */
    LocalDate soldOn(LocalDate today) {
        return shippedAt == null ? today : Moment.dayOf(shippedAt);
    }
}
