package mizuhiki.order.buyerreceipt;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancellation;
import mizuhiki.order.cancellation.Cancellations;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.money.TaxCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Gathers what is known of the money of orders. */
@Repository
class PaidOrders {

    private static final String FACTS = """
            select y.paid_at, s.shipped_at, i.tax_category
            from orders.purchase p
            join orders.item i on (i.office_id, i.product_id) = (p.office_id, p.product_id)
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
        return facts(order.id())
                .zipWith(
                        cancellations.find(order.id()).singleOptional(),
                        (facts, cancellation) -> facts.paid(order, cancellation.orElse(null)));
    }

    private Mono<Facts> facts(UUID orderId) {
        return database.sql(FACTS)
                .bind("orderId", orderId)
                .mapProperties(Facts.class)
                .one();
    }

    record Facts(@Nullable Instant paidAt, @Nullable Instant shippedAt, TaxCategory taxCategory) {

        Paid paid(Order order, @Nullable Cancellation cancellation) {
            return new Paid(order, taxCategory, paidAt, shippedAt, cancellation);
        }
    }
}
