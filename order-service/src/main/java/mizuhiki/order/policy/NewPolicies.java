package mizuhiki.order.policy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mizuhiki.order.weighing.CreditPolicy;

/** What a manager writes to add a version. */
final class NewPolicies {

    private NewPolicies() {}

    record NewCreditPolicy(
            @NotNull LocalDate validFrom,
            @NotNull @Min(0) @Max(100) Integer making,
            @NotNull @Min(0) @Max(100) Integer listing,
            @NotNull @Min(0) @Max(100) Integer show,
            @NotNull @Min(0) @Max(100) Integer packing,
            @NotBlank @Size(max = 200) String reason) {

        @AssertTrue
        public boolean isSharing() {
            return making == null
                    || listing == null
                    || show == null
                    || packing == null
                    || making + listing + show + packing > 0;
        }

        CreditPolicy policy() {
            return new CreditPolicy(validFrom, making, listing, show, packing, reason.strip());
        }
    }
}
