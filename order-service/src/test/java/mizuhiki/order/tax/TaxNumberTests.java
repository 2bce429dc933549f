package mizuhiki.order.tax;

import static org.assertj.core.api.Assertions.assertThat;

import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberTests {

    /** That of the tax agency itself. */
    private static final String NUMBER = "T7000012050002";

    @ParameterizedTest
    @ValueSource(strings = {"T7000012050002", " t7000-0120-50002", "Ｔ７００００１２０５０００２", "7000012050002"})
    void numberIsReadHoweverItIsTyped(String typed) {
        assertThat(TaxNumber.written(typed)).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "T", "T7000012050003", "T7000012050020", "T6000012050002", "T700001205000", "TT000012050002"
            })
    void slipOfTheFingerIsNoticed(String typed) {
        assertThat(TaxNumber.isOne(TaxNumber.written(typed))).isFalse();
    }

    @Test
    void firstDigitChecksTheOthers() {
        assertThat(TaxNumber.isOne(NUMBER)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5940, STANDARD, 540", "1080, REDUCED, 80", "3370, STANDARD, 306", "1, STANDARD, 0"})
    void taxInAPriceIsRoundedOnceAndDown(long total, TaxCategory category, long tax) {
        assertThat(new InvoiceTax(NUMBER, 10, 8).in(Yen.of(total), category).tax())
                .isEqualTo(Yen.of(tax));
    }
}
