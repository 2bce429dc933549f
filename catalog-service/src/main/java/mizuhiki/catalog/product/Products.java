package mizuhiki.catalog.product;

import java.util.UUID;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.problem.NotFound;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The products of the current office. */
public interface Products extends ReactiveCrudRepository<Product, UUID> {

    default Mono<Product> get(UUID productId) {
        return findById(productId).switchIfEmpty(Mono.error(() -> new NotFound(productId)));
    }

    /** As the last thing of that name is. */
    default Mono<TaxCategory> taxed(String title) {
        return lastTaxed(title).map(TaxCategory::valueOf).defaultIfEmpty(TaxCategory.STANDARD);
    }

    @Query("select tax_category from catalog.product where title = :title order by made_at desc, id desc limit 1")
    Mono<String> lastTaxed(String title);

    /** What things were called so far, the latest first. */
    @Query("select title from catalog.product group by title order by max(made_at) desc limit 30")
    Flux<String> titles();
}
