package mizuhiki.order.mispaid;

import java.util.UUID;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.order.shop.ShopTerms;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Orders with the day until which they would have to be paid. */
@Component
class MispaidOrders {

    private final Orders orders;
    private final ShopTerms terms;

    MispaidOrders(Orders orders, ShopTerms terms) {
        this.orders = orders;
        this.terms = terms;
    }

    record MispaidOrder(Order order, DueDay due) {

        Order unpaid() {
            return order.takePaymentBack(due.payBy());
        }
    }

    Mono<MispaidOrder> get(UUID orderId) {
        return orders.get(orderId).zipWhen(this::dueDay, MispaidOrder::new);
    }

    /** Whoever else changes it waits until the transaction ends. */
    Mono<MispaidOrder> getAlone(UUID orderId) {
        return orders.getAlone(orderId).zipWhen(this::dueDay, MispaidOrder::new);
    }

    Mono<Order> save(Order unpaid) {
        return orders.save(unpaid);
    }

    private Mono<DueDay> dueDay(Order order) {
        return terms.agreed(order.placedAt())
                .zipWith(Moment.today(), (agreed, today) -> DueDay.of(order, agreed, today));
    }
}
