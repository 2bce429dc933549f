package mizuhiki.order.buyerreceipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import mizuhiki.order.cancellation.Cancellation;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.tax.InvoiceTax;
import mizuhiki.order.tax.Taxed;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the money of an order.
 *
 * @param taxCategory of the goods, as they are listed now: a listing put right is so for earlier orders, too
 * @param paidAt null as long as no money was seen
 * @param cancellation where something was called off or came back
 */
record Paid(
        Order order,
        TaxCategory taxCategory,
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

    /** What was given back is taken off the goods first; sending them is always taxed at the standard rate. */
    Yen kept(TaxCategory category) {
        var sending = order.agreement().shippingFee();
        var goods = kept().compareTo(sending) > 0 ? kept().minus(sending) : Yen.ZERO;
        var reduced = isFood() ? goods : Yen.ZERO;
        return switch (category) {
            case REDUCED -> reduced;
            case STANDARD -> kept().minus(reduced);
        };
    }

    Taxed taxed(InvoiceTax tax, TaxCategory category) {
        return tax.in(kept(category), category);
    }

    /** At all rates together. */
    Yen tax(InvoiceTax tax) {
        return Stream.of(TaxCategory.values())
                .map(category -> taxed(tax, category).tax())
                .collect(Yen.sum());
    }

    /** Also an office that tells no tax says so (区分記載). */
    public boolean isFood() {
        return taxCategory == TaxCategory.REDUCED;
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
