package mizuhiki.catalog.waiting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import mizuhiki.catalog.buyer.BuyerKey;
import org.jspecify.annotations.Nullable;

/**
 * Staff keep pieces aside.
 *
 * @param buyerKey given by the page, so that a double tap keeps pieces aside once
 */
public record HoldForm(
        @NotNull @Min(1) @Max(999) Integer quantity,
        @Pattern(regexp = BuyerKey.FORM) @Nullable String buyerKey) {

    BuyerKey buyer() {
        return BuyerKey.of(buyerKey).orElseGet(BuyerKey::random);
    }
}
