package mizuhiki.catalog.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.tray.Request;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Orders that wait for their payment and want more than is left. */
@Repository
class AwaitingOrders {

    private static final String BEYOND_WHAT_IS_LEFT = """
            select product_id, id as hold_id from catalog.hold
             where product_id = any (:productIds) and state = 'AWAITING'
               and quantity > (select coalesce(sum(on_hand), 0) from catalog.stock
                                where stock.product_id = hold.product_id and stock.lot_id = hold.lot_id)
             order by claimed_at, id
            """;

    private final DatabaseClient database;

    AwaitingOrders(DatabaseClient database) {
        this.database = database;
    }

    /** What has to be asked after pieces were taken. Mostly nobody waits, and nothing is looked up. */
    Mono<List<Request>> toCallOff(Decided decided) {
        var products = decided.awaitedProductsWithFewer();
        return products.isEmpty() ? Mono.just(List.of()) : toCallOff(products, decided.at());
    }

    private Mono<List<Request>> toCallOff(List<UUID> products, Instant at) {
        return database.sql(BEYOND_WHAT_IS_LEFT)
                .bind("productIds", products.toArray(UUID[]::new))
                .mapProperties(Row.class)
                .all()
                .<Request>map(row -> row.request(at))
                .collectList();
    }

    record Row(UUID productId, UUID holdId) {

        Request request(Instant at) {
            return new Request.CallOff(productId, holdId, at);
        }
    }
}
