package mizuhiki.order.rulebook;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import mizuhiki.order.wagepolicy.Rounding;

/** How fractions of a yen are rounded, as it was written into a form. */
public record WrittenRounding(
        @NotNull Rounding.Scope scope,
        @NotNull Rounding.Mode mode,
        @NotNull @Min(1) @Max(100) Integer unit) {

    @AssertTrue
    public boolean isUnitKnown() {
        return unit == null || Set.of(1, 10, 100).contains(unit);
    }

    public Rounding rounding() {
        return new Rounding(scope, mode, unit);
    }

    public static WrittenRounding of(Rounding rounding) {
        return new WrittenRounding(rounding.scope(), rounding.mode(), rounding.unit());
    }
}
