package mizuhiki.catalog.product;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

/** The products of the current office. */
public interface Products extends ReactiveCrudRepository<Product, UUID> {

    default Mono<Product> get(UUID productId) {
        return findById(productId).switchIfEmpty(Mono.error(() -> new NotFound(productId)));
    }
}
