package mizuhiki.stream.ahead;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

final class NearToday implements ConstraintValidator<Near, Temporal> {

    @Override
    public boolean isValid(@Nullable Temporal planned, ConstraintValidatorContext context) {
        var today = LocalDate.now(Moment.JAPAN);
        var day = planned instanceof Instant time ? Moment.dayOf(time) : (LocalDate) planned;
        return day == null
                || !day.isBefore(today.minusYears(DayNotAhead.YEARS_AHEAD))
                        && !day.isAfter(today.plusYears(DayNotAhead.YEARS_AHEAD));
    }
}
