package mizuhiki.order.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import mizuhiki.shared.money.Share;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class RoundingTests {

    @Test
    void theExactShareIsWrittenInLowestTerms() {
        assertThat(rounding(2_084 * 60, 90).exact()).isEqualTo("1,389 1/3");
        assertThat(rounding(-2_084 * 60, 90).exact()).isEqualTo("-1,389 1/3");
        assertThat(rounding(1, 3).exact()).isEqualTo("1/3");
        assertThat(rounding(180, 90).exact()).isEqualTo("2");
        assertThat(rounding(0, 90).exact()).isEqualTo("0");
        assertThat(rounding(1L << 40, (1L << 30) - 1).exact()).isEqualTo("1,024.000");
        assertThat(rounding(17_795, 1).exact()).isEqualTo("17,795");
    }

    @Test
    void whatStaysOpenIsWhatWasOpenAndWhatWasAdded() {
        var rounding = new Rounding(BigInteger.ONE, BigInteger.TWO, Share.PARTS / 4, Yen.ZERO, Share.PARTS / 2);

        assertThat(rounding.before()).isEqualTo("0.250");
        assertThat(rounding.after()).isEqualTo("0.750");
    }

    private static Rounding rounding(long numerator, long denominator) {
        return new Rounding(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), 0, Yen.ZERO, 0);
    }
}
