package mizuhiki.order.purchase;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

/** All orders of the office; new ones come in through checkout only. */
public interface Orders extends ReactiveCrudRepository<Order, UUID> {

    /** Whoever else changes it waits until the transaction ends. */
    default Mono<Order> getAlone(UUID orderId) {
        return lock(orderId).then(Mono.defer(() -> get(orderId)));
    }

    @Query("select id from orders.purchase where id = :orderId for update")
    Mono<UUID> lock(UUID orderId);

    default Mono<Order> get(UUID orderId) {
        return findById(orderId).switchIfEmpty(Mono.error(() -> new NotFound(orderId)));
    }
}
