package mizuhiki.catalog.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.product.Description;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.Terms;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What staff fill in to put a product on sale.
 *
 * @param taxCategory null where it stays as it is
 * @param helperId member who helped to prepare the listing, for {@code helperMinutes}
 * @param version of the product as it was seen; programs say it by {@code If-Match}
 */
record ListingForm(
        @NotBlank @Size(max = 60) String title,
        @Nullable @Size(max = 1000) String description,
        @NotNull @Min(1) @Max(MOST) @Nullable Long price,
        @Nullable @Min(0) @Max(MOST) Long materialCost,
        @Nullable TaxCategory taxCategory,
        @Nullable UUID helperId,
        @Nullable @Min(1) @Max(6000) Integer helperMinutes,
        @Nullable Integer version) {

    private static final long MOST = 9_999_999;
    private static final int USUAL_HELP = 15;

    static ListingForm of(Product product) {
        var terms = product.terms();
        return new ListingForm(
                terms.title(),
                Description.typed(terms.description()),
                terms.price().amount(),
                terms.materialCost().amount(),
                terms.taxCategory(),
                null,
                USUAL_HELP,
                product.version());
    }

    ListingForm seenAs(Version seen) {
        return new ListingForm(
                title, description, price, materialCost, taxCategory, helperId, helperMinutes, seen.number());
    }

    /** Who does not say what they saw has seen nothing. */
    int seenVersion() {
        return version == null ? -1 : version;
    }

    Terms insteadOf(Terms before) {
        return new Terms(
                Description.line(title),
                Description.clean(description == null ? "" : description),
                offered(),
                material(),
                taxCategory == null ? before.taxCategory() : taxCategory);
    }

    Yen offered() {
        return measured(price);
    }

    Yen material() {
        return measured(materialCost);
    }

    /** Without a price that can be read, nothing is to be told of what it leaves. */
    public boolean reckonable() {
        return isWithin(price, 1) && (materialCost == null || isWithin(materialCost, 0));
    }

    private static boolean isWithin(@Nullable Long typed, long least) {
        return typed != null && typed >= least && typed <= MOST;
    }

    private static Yen measured(@Nullable Long typed) {
        return Yen.of(typed == null ? 0 : Math.clamp(typed, 0, MOST));
    }

    Optional<Help> help() {
        return Optional.ofNullable(helperId)
                .map(helper -> new Help(helper, helperMinutes == null ? USUAL_HELP : helperMinutes));
    }
}
