package mizuhiki.order.buyerreceipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.order.tax.InvoiceTax;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A receipt that was given out.
 *
 * @param nth of its order
 * @param madeOut to whom, under a seal; null where that was not kept yet
 * @param taxNumber null, as is all that is told of tax, where the office was not registered
 * @param tax of what is not taxed at the reduced rate
 * @param reducedAmount null where nothing is taxed at the reduced rate
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
        @Nullable Yen tax,
        @Nullable Yen reducedAmount,
        @Nullable Integer reducedRate,
        @Nullable Yen reducedTax) {

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
            @Nullable Yen tax,
            @Nullable Yen reducedAmount,
            @Nullable Integer reducedRate,
            @Nullable Yen reducedTax) {

        static Draft of(Asked asked, Paid paid, @Nullable InvoiceTax tax, Instant now) {
            var standard = tax == null ? null : paid.taxed(tax, TaxCategory.STANDARD);
            var reduced = tax == null || !paid.kept(TaxCategory.REDUCED).isPositive()
                    ? null
                    : paid.taxed(tax, TaxCategory.REDUCED);
            return new Draft(
                    asked.id(),
                    paid.order().id(),
                    asked.madeOut(),
                    now,
                    asked.by(),
                    paid.kept(),
                    tax == null ? null : tax.number(),
                    standard == null ? null : standard.rate(),
                    standard == null ? null : standard.tax(),
                    reduced == null ? null : reduced.amount(),
                    reduced == null ? null : reduced.rate(),
                    reduced == null ? null : reduced.tax());
        }
    }

    public String number() {
        return "%s-%d".formatted(OrderNumber.of(orderId), nth);
    }

    /** A paper made out to somebody else is another one, under a number of its own. */
    boolean isFor(UUID ofOrder, String addressee) {
        return orderId.equals(ofOrder) && addressee.equals(madeOut);
    }

    /** What is taxed at the standard rate, often only what it cost to send the goods. */
    public Yen standardAmount() {
        return reducedAmount == null ? amount : amount.minus(reducedAmount);
    }

    public boolean isAgain() {
        return nth > 1;
    }

    public LocalDate issuedOn() {
        return Moment.dayOf(issuedAt);
    }
}
