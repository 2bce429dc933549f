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
 * @param taxNumber null, as are rate and tax, where the office was not registered
 */
record Issue(
        UUID id,
        UUID orderId,
        int nth,
        Instant issuedAt,
        Yen amount,
        @Nullable String taxNumber,
        @Nullable Integer taxRate,
        @Nullable Yen tax) {

    /** What is to be written down, before it has its place among those of the order. */
    record Draft(
            UUID id,
            UUID orderId,
            Instant issuedAt,
            @Nullable UUID issuedBy,
            Yen amount,
            @Nullable String taxNumber,
            @Nullable Integer taxRate,
            @Nullable Yen tax) {

        static Draft of(UUID id, Paid paid, @Nullable InvoiceTax tax, @Nullable UUID by, Instant now) {
            var amount = paid.kept();
            return tax == null
                    ? new Draft(id, paid.order().id(), now, by, amount, null, null, null)
                    : new Draft(id, paid.order().id(), now, by, amount, tax.number(), tax.rate(), tax.in(amount));
        }
    }

    public String number() {
        return "%s-%d".formatted(OrderNumber.of(orderId), nth);
    }

    public boolean isAgain() {
        return nth > 1;
    }

    public LocalDate issuedOn() {
        return Moment.dayOf(issuedAt);
    }
}
