package mizuhiki.shared.money;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Max;
import org.jspecify.annotations.Nullable;

/** Lets yen be bounded by {@code @Max}; found by its name in {@code META-INF/services}. */
public final class YenAtMost implements ConstraintValidator<Max, Yen> {

    private long most;

    @Override
    public void initialize(Max bound) {
        most = bound.value();
    }

    @Override
    public boolean isValid(@Nullable Yen yen, ConstraintValidatorContext context) {
        return yen == null || yen.amount() <= most;
    }
}
