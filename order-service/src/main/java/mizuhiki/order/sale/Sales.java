package mizuhiki.order.sale;

import java.util.Collection;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shipped orders as sales, for whoever settles them. */
@Repository
public class Sales {

    private static final String SALE = """
            select p.id as order_id, p.product_id, p.lot_id, p.show_id, p.title, p.quantity,
                   p.unit_price * p.quantity as price, p.shipping_fee,
                   s.shipping_cost, coalesce(f.channel_fee, s.channel_fee) as channel_fee,
                   coalesce(f.transfer_fee, 0) as transfer_fee,
                   p.material_cost * p.quantity as material_cost,
                   s.shipped_at
            from orders.purchase p
            join orders.parcel s on (s.office_id, s.order_id) = (p.office_id, p.id)
            left join orders.paid_out f on (f.office_id, f.order_id) = (p.office_id, p.id)
            """;

    private static final String OF_ORDER = SALE + "where p.id = :orderId";

    private static final String OF_ORDERS = SALE + "where p.id = any(:orders)";

    private final DatabaseClient database;

    Sales(DatabaseClient database) {
        this.database = database;
    }

    /** Empty as long as the order is not shipped. */
    public Mono<Sale> find(UUID orderId) {
        return database.sql(OF_ORDER)
                .bind("orderId", orderId)
                .mapProperties(Sale.class)
                .one();
    }

    /** Those of the orders that are shipped. */
    public Flux<Sale> shipped(Collection<UUID> orders) {
        return database.sql(OF_ORDERS)
                .bind("orders", orders.toArray(UUID[]::new))
                .mapProperties(Sale.class)
                .all();
    }

    public Mono<Sale> get(UUID orderId) {
        return find(orderId).switchIfEmpty(Mono.error(() -> new NotFound(orderId)));
    }
}
