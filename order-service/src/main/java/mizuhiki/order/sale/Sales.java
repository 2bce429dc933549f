package mizuhiki.order.sale;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Shipped orders as sales, for whoever settles them. */
@Repository
public class Sales {

    private static final String SALE = """
            select p.id as order_id, p.product_id, p.lot_id, p.show_id, p.title, p.quantity,
                   p.unit_price * p.quantity as price, p.shipping_fee,
                   s.shipping_cost, s.channel_fee,
                   p.material_cost * p.quantity as material_cost,
                   s.shipped_at
            from orders.purchase p
            join orders.shipment s on (s.office_id, s.order_id) = (p.office_id, p.id)
            where p.id = :orderId
            """;

    private final DatabaseClient database;

    Sales(DatabaseClient database) {
        this.database = database;
    }

    /** Empty as long as the order is not shipped. */
    public Mono<Sale> find(UUID orderId) {
        return database.sql(SALE)
                .bind("orderId", orderId)
                .mapProperties(Sale.class)
                .one();
    }

    public Mono<Sale> get(UUID orderId) {
        return find(orderId).switchIfEmpty(Mono.error(() -> new NotFound(orderId)));
    }
}
