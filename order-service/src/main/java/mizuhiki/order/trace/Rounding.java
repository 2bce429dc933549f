package mizuhiki.order.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import mizuhiki.shared.money.Share;
import mizuhiki.shared.money.Yen;

/**
 * How an exact share became whole yen.
 *
 * @param numerator of the exact share in yen, in lowest terms
 * @param openBefore what earlier sales had left open, in parts of a yen
 * @param openChange the exact share minus the yen, in parts
 */
record Rounding(BigInteger numerator, BigInteger denominator, long openBefore, Yen yen, long openChange) {

    private static final int WRITABLE_BITS = 24;

    Rounding {
        var common = numerator.gcd(denominator);
        if (common.signum() != 0) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    public long openAfter() {
        return openBefore + openChange;
    }

    /** As one writes it by hand: {@code 1,389 1/3}; where no hand would, with three places. */
    public String exact() {
        if (denominator.bitLength() > WRITABLE_BITS) {
            return "%,.3f"
                    .formatted(new BigDecimal(numerator).divide(new BigDecimal(denominator), 3, RoundingMode.HALF_UP));
        }
        var whole = numerator.divideAndRemainder(denominator);
        if (whole[1].signum() == 0) {
            return "%,d".formatted(whole[0]);
        }
        var sign = numerator.signum() < 0 ? "-" : "";
        var rest = whole[1].abs() + "/" + denominator;
        return sign + (whole[0].signum() == 0 ? rest : "%,d %s".formatted(whole[0].abs(), rest));
    }

    public String before() {
        return inYen(openBefore);
    }

    public String after() {
        return inYen(openAfter());
    }

    private static String inYen(long parts) {
        return BigDecimal.valueOf(parts)
                .divide(BigDecimal.valueOf(Share.PARTS), 3, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
