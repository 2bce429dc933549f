package mizuhiki.order.buyerreceipt;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancellations;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Gathers what is known of the money of orders. */
@Repository
class PaidOrders {

    private static final String TIMES = """
            select y.paid_at, s.shipped_at
            from orders.purchase p
            left join orders.paid y on (y.office_id, y.order_id) = (p.office_id, p.id)
            left join orders.shipment s on (s.office_id, s.order_id) = (p.office_id, p.id)
            where p.id = :orderId
            """;

    private final DatabaseClient database;
    private final Orders orders;
    private final Cancellations cancellations;

    PaidOrders(DatabaseClient database, Orders orders, Cancellations cancellations) {
        this.database = database;
        this.orders = orders;
        this.cancellations = cancellations;
    }

    Mono<Paid> get(UUID orderId) {
        return orders.get(orderId).flatMap(this::paid);
    }

    /** Nothing of it changes until the transaction ends. */
    Mono<Paid> getAlone(UUID orderId) {
        return orders.getAlone(orderId).flatMap(this::paid);
    }

    private Mono<Paid> paid(Order order) {
        return times(order.id())
                .zipWith(
                        cancellations.find(order.id()).singleOptional(),
                        (times, cancellation) ->
                                new Paid(order, times.paidAt(), times.shippedAt(), cancellation.orElse(null)));
    }

    private Mono<Times> times(UUID orderId) {
        return database.sql(TIMES)
                .bind("orderId", orderId)
                .mapProperties(Times.class)
                .one();
    }

    record Times(@Nullable Instant paidAt, @Nullable Instant shippedAt) {}
}
