package mizuhiki.order.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mizuhiki.order.wagepolicy.WagePolicy;

/** What a manager writes to add a version. */
record NewWagePolicy(
        @NotNull LocalDate validFrom,
        @NotNull @Valid WrittenBlocks blocks,
        @NotNull @Valid WrittenRounding rounding,
        @NotBlank @Size(max = 200) String reason) {

    /** Earlier versions may know no such minutes, and can be asked about as they are. */
    @AssertTrue(message = "form.long-day")
    public boolean isLongDayTold() {
        return blocks == null || blocks.isLongDayTold();
    }

    WagePolicy policy() {
        return new WagePolicy(validFrom, blocks.blocks(), rounding.rounding(), reason.strip());
    }
}
