package mizuhiki.order.average;

import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What members are told once a year: the target, and what last year's average was.
 *
 * <p>Its texts are {@code average.notice.target} with year and amount, and {@code average.notice.actual} likewise.
 */
public record WageNotice(
        int fiscalYear, @Nullable Yen target, @Nullable Yen lastActual) {

    public boolean isEmpty() {
        return target == null && lastActual == null;
    }

    public int lastYear() {
        return fiscalYear - 1;
    }

    /** A year as a word, without a comma. */
    public static String word(int year) {
        return String.valueOf(year);
    }
}
