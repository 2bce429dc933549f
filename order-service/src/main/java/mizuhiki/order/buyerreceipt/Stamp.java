package mizuhiki.order.buyerreceipt;

import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Whether a receipt that is handed over as paper may need a 収入印紙: 印紙税法 別表第一 第17号の1, since 1 April 2014.
 *
 * @param counted the amount that decides; where the tax is told beside it, what is left without the tax
 * @param withoutTax the tax is told
 */
record Stamp(Yen counted, boolean withoutTax) {

    private static final Yen LEAST = Yen.of(50_000);

    /** @param tax null where the receipt does not tell it */
    static Stamp on(Yen amount, @Nullable Yen tax) {
        return tax == null ? new Stamp(amount, false) : new Stamp(amount.minus(tax), true);
    }

    public boolean isNeeded() {
        return counted.compareTo(LEAST) >= 0;
    }
}
