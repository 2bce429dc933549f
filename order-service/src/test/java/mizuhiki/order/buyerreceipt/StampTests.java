package mizuhiki.order.buyerreceipt;

import static mizuhiki.shared.money.TaxCategory.REDUCED;
import static mizuhiki.shared.money.TaxCategory.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import mizuhiki.order.tax.InvoiceTax;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StampTests {

    private static final InvoiceTax TAX = new InvoiceTax("T1234567890123", 10, 8);

    @Test
    void receiptOfFiftyThousandYenNeedsOne() {
        assertThat(needed(49_999, null)).isFalse();
        assertThat(needed(50_000, null)).isTrue();
    }

    /** 54,999 holds 4,999 of tax, 55,000 holds 5,000. */
    @Test
    void taxThatIsToldDoesNotCount() {
        assertThat(needed(54_998, TAX)).isFalse();
        assertThat(needed(54_999, TAX)).isTrue();
        assertThat(needed(55_000, TAX)).isTrue();
        assertThat(stamp(55_000, TAX).counted()).isEqualTo(Yen.of(50_000));
    }

    /** 53,998 of food hold 3,999 of tax, as 53,999 do. */
    @Test
    void taxOfFoodIsLess() {
        assertThat(Stamp.on(Yen.of(53_999), TAX.in(Yen.of(53_999), REDUCED).tax())
                        .isNeeded())
                .isTrue();
        assertThat(Stamp.on(Yen.of(53_998), TAX.in(Yen.of(53_998), REDUCED).tax())
                        .isNeeded())
                .isFalse();
    }

    private static boolean needed(long amount, @Nullable InvoiceTax tax) {
        return stamp(amount, tax).isNeeded();
    }

    private static Stamp stamp(long amount, @Nullable InvoiceTax tax) {
        var told = tax == null ? null : tax.in(Yen.of(amount), STANDARD).tax();
        return Stamp.on(Yen.of(amount), told);
    }
}
