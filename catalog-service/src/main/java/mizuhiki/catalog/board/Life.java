package mizuhiki.catalog.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.catalog.product.Description;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.stock.StockCount;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A product with all that happened to its pieces, the earliest first.
 *
 * @param names of everybody who appears in it
 */
record Life(
        UUID productId,
        String title,
        String description,
        @Nullable UUID photoId,
        Product.State state,
        Yen price,
        Yen materialCost,
        TaxCategory taxCategory,
        int version,
        StockCount stock,
        List<LifeEvent> events,
        Map<UUID, String> names) {

    static Life of(Product product, StockCount stock, List<LifeEvent> events, Map<UUID, String> names) {
        var terms = product.terms();
        return new Life(
                product.id(),
                terms.title(),
                Description.typed(terms.description()),
                product.photoId(),
                product.state(),
                terms.price(),
                terms.materialCost(),
                terms.taxCategory(),
                product.version(),
                stock,
                events,
                names);
    }

    static Collection<UUID> peopleIn(List<LifeEvent> events) {
        return events.stream()
                .flatMap(event -> event.people().stream())
                .map(LifeEvent.Doer::personId)
                .distinct()
                .toList();
    }
}
