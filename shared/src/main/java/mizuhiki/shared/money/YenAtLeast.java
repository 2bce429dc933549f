package mizuhiki.shared.money;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Lets yen be bounded by {@code @Min}; found by its name in {@code META-INF/services}. */
public final class YenAtLeast implements ConstraintValidator<Min, Yen> {

    private long least;

    @Override
    public void initialize(Min bound) {
        least = bound.value();
    }

    @Override
    public boolean isValid(@Nullable Yen yen, ConstraintValidatorContext context) {
        return yen == null || yen.amount() >= least;
    }
}
