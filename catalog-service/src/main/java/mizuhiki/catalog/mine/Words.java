package mizuhiki.catalog.mine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import mizuhiki.catalog.product.Description;
import mizuhiki.catalog.product.Product;
import mizuhiki.shared.api.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a maker says about a product.
 *
 * @param version of the product as it was seen; programs say it by {@code If-Match}
 */
record Words(
        @NotBlank @Size(max = 60) String title,
        @Nullable @Size(max = 1000) String description,
        @Nullable Integer version) {

    static Words of(Product product) {
        return new Words(product.title(), Description.typed(product.terms().description()), product.version());
    }

    Words seenAs(Version seen) {
        return new Words(title, description, seen.number());
    }

    int seenVersion() {
        return version == null ? -1 : version;
    }

    String cleanTitle() {
        return Description.line(title);
    }

    String cleanDescription() {
        return Description.clean(description == null ? "" : description);
    }
}
