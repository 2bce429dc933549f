package mizuhiki.order.policy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import mizuhiki.order.wage.Rounding;
import mizuhiki.order.wage.Rounding.Mode;
import mizuhiki.order.wage.Rounding.Scope;
import mizuhiki.order.wage.WagePolicy;
import mizuhiki.order.wage.WagePolicy.Base;
import mizuhiki.shared.money.Yen;

/** What a manager writes to add a version. */
final class NewPolicies {

    private NewPolicies() {}

    record NewWagePolicy(
            @NotNull LocalDate validFrom,
            @NotNull Base base,
            @NotNull @Min(0) @Max(100_000) Long rate,
            @NotNull @Min(0) @Max(100_000) Long dayAllowance,
            @NotNull Scope scope,
            @NotNull Mode mode,
            @NotNull @Min(1) @Max(100) Integer unit,
            @NotBlank @Size(max = 200) String reason) {

        @AssertTrue
        public boolean isUnitKnown() {
            return unit == null || Set.of(1, 10, 100).contains(unit);
        }

        WagePolicy policy() {
            var rounding = new Rounding(scope, mode, unit);
            return new WagePolicy(validFrom, base, Yen.of(rate), Yen.of(dayAllowance), rounding, reason.strip());
        }
    }
}
