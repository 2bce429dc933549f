package mizuhiki.stream.takings;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.air.Pins;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The orders of the pieces of each show. */
@Repository
public class Sales {

    /** An order of before prices were told has the price of its piece now; one outside of a show is of no concern. */
    private static final String PLACED = """
            insert into streams.show_sale
              (order_id, show_id, product_id, lot_id, quantity, unit_price, minute, placed_at)
            select :orderId, s.id, :productId, :lotId, :quantity,
                   coalesce(:unitPrice, (select price from streams.piece where product_id = :productId), 0),
                   :minute, :placedAt
            from streams.show s where s.id = :showId
            on conflict (office_id, order_id) do nothing
            """;

    private static final String PAID = "update streams.show_sale set paid_at = :at where order_id = :orderId";

    private static final String CANCELLED = "update streams.show_sale set cancelled_at = :at where order_id = :orderId";

    private static final String RETURNED = """
            update streams.show_sale set returned = least(quantity, returned + :pieces) where order_id = :orderId
            """;

    private static final String OF_SHOW = """
            select order_id, product_id, lot_id, quantity, unit_price, minute, placed_at, paid_at, cancelled_at, returned
            from streams.show_sale where show_id = :showId order by placed_at, order_id
            """;

    private final DatabaseClient database;
    private final Pins pins;

    Sales(DatabaseClient database, Pins pins) {
        this.database = database;
        this.pins = pins;
    }

    public Mono<List<Sale>> ofShow(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(Sale.class)
                .all()
                .collectList();
    }

    Mono<Void> placed(OrderPlaced order) {
        var showId = order.showId();
        return showId == null ? Mono.empty() : Moment.get().flatMap(at -> placed(order, showId, at));
    }

    Mono<Void> paid(UUID orderId) {
        return Moment.get().flatMap(at -> mark(PAID, orderId, at));
    }

    Mono<Void> cancelled(UUID orderId) {
        return Moment.get().flatMap(at -> mark(CANCELLED, orderId, at));
    }

    Mono<Void> returned(GoodsReturned goods) {
        return database.sql(RETURNED)
                .bind("orderId", goods.orderId())
                .bind("pieces", goods.quantity())
                .then();
    }

    private Mono<Void> placed(OrderPlaced order, UUID showId, Instant at) {
        return pins.lastMinute(showId, order.productId(), at)
                .singleOptional()
                .flatMap(minute -> write(order, showId, at, minute));
    }

    private Mono<Void> write(OrderPlaced order, UUID showId, Instant at, Optional<Integer> minute) {
        var price = order.unitPrice();
        return database.sql(PLACED)
                .bind("orderId", order.orderId())
                .bind("showId", showId)
                .bind("productId", order.productId())
                .bind("lotId", order.lotId() == null ? Parameters.in(UUID.class) : Parameters.in(order.lotId()))
                .bind("quantity", order.quantity())
                .bind("unitPrice", Parameters.in(R2dbcType.BIGINT, price == null ? null : price.amount()))
                .bind("minute", Parameters.in(R2dbcType.INTEGER, minute.orElse(null)))
                .bind("placedAt", at)
                .then();
    }

    private Mono<Void> mark(String sql, UUID orderId, Instant at) {
        return database.sql(sql).bind("orderId", orderId).bind("at", at).then();
    }
}
