package mizuhiki.stream.ahead;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A day, or a moment of one, not more than so many years from today: of any other, most likely the year was mistyped. */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = NearToday.class)
public @interface Near {

    String message() default "{field.Near}";

    int years() default DayNotAhead.YEARS_AHEAD;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
