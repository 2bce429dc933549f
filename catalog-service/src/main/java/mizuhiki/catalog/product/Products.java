package mizuhiki.catalog.product;

import java.util.UUID;
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

    /** What things were called so far, the latest first. */
    @Query("select title from catalog.product group by title order by max(made_at) desc limit 30")
    Flux<String> titles();
}
