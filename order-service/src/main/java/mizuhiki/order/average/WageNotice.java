package mizuhiki.order.average;

import com.fasterxml.jackson.annotation.JsonIgnore;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What members are told once a year: the target, and what last year's average was.
 *
 * <p>Its texts are {@code average.notice.target} with {@link #year} and {@link #target}, and
 * {@code average.notice.actual} with {@link #lastYear} and {@link #lastActual}.
 */
public record WageNotice(
        int fiscalYear, @Nullable Yen target, @Nullable Yen lastActual) {

    @JsonIgnore
    public boolean isEmpty() {
        return target == null && lastActual == null;
    }

    /** As a word: years have no comma. */
    public String year() {
        return String.valueOf(fiscalYear);
    }

    public String lastYear() {
        return String.valueOf(fiscalYear - 1);
    }
}
