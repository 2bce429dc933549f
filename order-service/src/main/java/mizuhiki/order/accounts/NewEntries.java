package mizuhiki.order.accounts;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import mizuhiki.order.accounts.AccountEntries.Choice;
import mizuhiki.order.accounts.Stocktaking.Stock;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** What a manager enters for the tables. */
final class NewEntries {

    private NewEntries() {}

    /** @param withoutMaterial of unfinished and unsold pieces: their material is no cost yet, and stands in its own stock */
    record NewStock(
            @NotBlank @Size(max = 60) String workType,
            @NotNull Stock stock,
            @NotNull @Min(0) @Max(1_000_000_000) Long opening,
            @NotNull @Min(0) @Max(1_000_000_000) Long closing,
            @NotBlank @Size(max = 200) String source,
            @Nullable Boolean withoutMaterial) {

        @AssertTrue(message = "form.without-material")
        public boolean isMaterialCountedOnce() {
            return stock == Stock.MATERIAL || Boolean.TRUE.equals(withoutMaterial) || isNothing();
        }

        private boolean isNothing() {
            return Objects.equals(opening, 0L) && Objects.equals(closing, 0L);
        }

        Stocktaking of(FiscalYear year) {
            return new Stocktaking(
                    year.number(), workType.strip(), stock, Yen.of(opening), Yen.of(closing), source.strip());
        }
    }

    record NewChoice(
            @Nullable Boolean simplified,
            @NotBlank @Size(max = 200) String reason) {

        Choice choice() {
            return new Choice(Boolean.TRUE.equals(simplified), reason.strip());
        }
    }
}
