package mizuhiki.stream.ahead;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

final class NearToday implements ConstraintValidator<Near, Temporal> {

    private int years;

    @Override
    public void initialize(Near near) {
        years = near.years();
    }

    /** Moments are compared as moments: not each of them has a day. */
    @Override
    public boolean isValid(@Nullable Temporal planned, ConstraintValidatorContext context) {
        var today = LocalDate.now(Moment.JAPAN);
        var first = today.minusYears(years);
        var after = today.plusYears(years).plusDays(1);
        return switch (planned) {
            case null -> true;
            case LocalDate day -> !day.isBefore(first) && day.isBefore(after);
            case Instant moment -> !moment.isBefore(start(first)) && moment.isBefore(start(after));
            default -> throw new IllegalArgumentException("neither a day nor a moment: " + planned);
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Moment.JAPAN).toInstant();
    }
}
