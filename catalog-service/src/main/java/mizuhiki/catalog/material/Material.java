package mizuhiki.catalog.material;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Something things are made of.
 *
 * @param low with less than this left it runs short; null where nobody minds
 * @param quantity what is left
 * @param value what that is worth
 * @param retired whether nothing is to be made of it any more; what is left of it is still in the book
 */
record Material(
        UUID id, String name, String unit, @Nullable BigDecimal low, BigDecimal quantity, Yen value, boolean retired) {

    /** "2.5 m": nothing is said behind the point that says nothing. */
    static String words(BigDecimal quantity, String unit) {
        return plain(quantity) + " " + unit;
    }

    static String plain(BigDecimal quantity) {
        return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
    }

    public String left() {
        return words(quantity, unit);
    }

    Entries.Count without(BigDecimal gone, String reason) {
        return new Entries.Count(quantity.subtract(gone), quantity, reason);
    }

    /** For the field it is typed into again. */
    public String number() {
        return plain(quantity);
    }

    public String threshold() {
        return low == null ? "" : plain(low);
    }

    public boolean runsShort() {
        return !retired && low != null && quantity.compareTo(low) < 0;
    }

    public boolean anyLeft() {
        return quantity.signum() > 0;
    }

    /** Of one unit, as far as two decimals can say it; the value itself is never rounded by it. */
    public BigDecimal average() {
        return anyLeft()
                ? BigDecimal.valueOf(value.amount()).divide(quantity, 2, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }
}
