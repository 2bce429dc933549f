package mizuhiki.order.tax;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A registration as a manager writes it; kept as written, so that nothing is lost where something is wrong.
 *
 * @param ended set where the office is not registered any more
 */
record TaxNumberForm(
        @Nullable String validFrom,
        @Size(max = 40) @Nullable String number,
        @Nullable Boolean ended) {

    /** Before that there were no such numbers. */
    private static final LocalDate FIRST = LocalDate.of(2023, 10, 1);

    private static final int YEARS_AHEAD = 2;

    static TaxNumberForm blank(LocalDate today) {
        return new TaxNumberForm(today.toString(), null, null);
    }

    @AssertTrue
    public boolean isDayKnown() {
        try {
            var day = LocalDate.parse(Objects.requireNonNullElse(validFrom, ""));
            return !day.isBefore(FIRST);
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    /** Most likely the year was mistyped. */
    boolean isFarAfter(LocalDate today) {
        return isDayKnown() && registration().validFrom().isAfter(today.plusYears(YEARS_AHEAD));
    }

    @AssertTrue
    public boolean isNumberRight() {
        return hasEnded() || TaxNumber.isOne(written());
    }

    /** Only of what was found valid. */
    Registration registration() {
        return new Registration(LocalDate.parse(Objects.requireNonNull(validFrom)), hasEnded() ? null : written());
    }

    private boolean hasEnded() {
        return Boolean.TRUE.equals(ended);
    }

    private String written() {
        return TaxNumber.written(Objects.requireNonNullElse(number, ""));
    }
}
