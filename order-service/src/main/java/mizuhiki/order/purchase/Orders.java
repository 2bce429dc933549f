package mizuhiki.order.purchase;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

/** All orders of the office; new ones come in through checkout only. */
public interface Orders extends ReactiveCrudRepository<Order, UUID> {

    default Mono<Order> get(UUID orderId) {
        return findById(orderId).switchIfEmpty(Mono.error(() -> new NotFound(orderId)));
    }
}
