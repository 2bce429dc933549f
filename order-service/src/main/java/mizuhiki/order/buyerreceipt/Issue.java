package mizuhiki.order.buyerreceipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.order.tax.InvoiceTax;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A receipt that was given out.
 *
 * @param nth of its order
 * @param madeOut to whom, under a seal; null where that was not kept yet
 * @param taxNumber null, as are rate and tax, where the office was not registered
 */
record Issue(
        UUID id,
        UUID orderId,
        int nth,
        @Nullable String madeOut,
        Instant issuedAt,
        Yen amount,
        @Nullable String taxNumber,
        @Nullable Integer taxRate,
        @Nullable Yen tax) {

    /** @param by null: the buyer */
    record Asked(UUID id, String madeOut, @Nullable UUID by) {}

    /** What is to be written down, before it has its place among those of the order. */
    record Draft(
            UUID id,
            UUID orderId,
            String madeOut,
            Instant issuedAt,
            @Nullable UUID issuedBy,
            Yen amount,
            @Nullable String taxNumber,
            @Nullable Integer taxRate,
            @Nullable Yen tax) {

        static Draft of(Asked asked, Paid paid, @Nullable InvoiceTax tax, Instant now) {
            var amount = paid.kept();
            return new Draft(
                    asked.id(),
                    paid.order().id(),
                    asked.madeOut(),
                    now,
                    asked.by(),
                    amount,
                    tax == null ? null : tax.number(),
                    tax == null ? null : tax.rate(),
                    tax == null ? null : tax.in(amount));
        }
    }

    public String number() {
        return "%s-%d".formatted(OrderNumber.of(orderId), nth);
    }

    /** A paper made out to somebody else is another one, under a number of its own. */
    boolean isFor(UUID ofOrder, String addressee) {
        return orderId.equals(ofOrder) && addressee.equals(madeOut);
    }

    public boolean isAgain() {
        return nth > 1;
    }

    public LocalDate issuedOn() {
        return Moment.dayOf(issuedAt);
    }
}
