package mizuhiki.order.buyerreceipt;

import static org.assertj.core.api.Assertions.assertThat;

import mizuhiki.order.tax.InvoiceTax;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StampTests {

    private static final InvoiceTax TAX = new InvoiceTax("T1234567890123", 10);

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
        assertThat(Stamp.on(Yen.of(55_000), TAX).counted()).isEqualTo(Yen.of(50_000));
    }

    private static boolean needed(long amount, @Nullable InvoiceTax tax) {
        return Stamp.on(Yen.of(amount), tax).isNeeded();
    }
}
