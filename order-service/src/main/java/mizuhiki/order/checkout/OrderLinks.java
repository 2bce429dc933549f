package mizuhiki.order.checkout;

import java.util.UUID;
import mizuhiki.order.placement.Placements;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.problem.NotFound;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens an order to whoever holds its link; to everybody else it is not there. */
@Component
public class OrderLinks {

    private final Placements placements;
    private final Orders orders;

    OrderLinks(Placements placements, Orders orders) {
        this.placements = placements;
        this.orders = orders;
    }

    public Mono<Order> open(UUID orderId, String key) {
        return Mono.just(key)
                .filter(OrderKey::isOne)
                .map(OrderKey::new)
                .filterWhen(own -> placements.isOpenedBy(orderId, own.hash()))
                .switchIfEmpty(Mono.error(() -> new NotFound(orderId)))
                .flatMap(own -> orders.get(orderId));
    }
}
