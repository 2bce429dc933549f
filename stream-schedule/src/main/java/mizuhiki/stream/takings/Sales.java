package mizuhiki.stream.takings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The orders of the pieces of each show, in whatever order they and what became of them are told. */
@Repository
public class Sales {

    /**
     * An order of before prices were told has the price of its piece now; one outside of a show is of no concern. It belongs
     * to the minute in which its piece was last shown by then.
     */
    private static final String PLACED = """
            insert into streams.show_sale
              (order_id, show_id, product_id, lot_id, quantity, unit_price, minute, placed_at)
            select o."orderId", s.id, o."productId", o."lotId", o.quantity, coalesce(o."unitPrice", p.price, 0),
                   pin.minute, o."placedAt"
            from jsonb_to_recordset(cast(:orders as jsonb)) as o("orderId" uuid, "showId" uuid, "productId" uuid,
              "lotId" uuid, quantity int, "unitPrice" bigint, "placedAt" timestamptz)
            join streams.show s on s.id = o."showId"
            left join streams.piece p on p.product_id = o."productId"
            left join lateral (
              select l.minute from streams.air_log l
              where l.show_id = s.id and l.kind = 'PINNED' and l.product_id = o."productId" and l.at <= o."placedAt"
              order by l.position desc limit 1) pin on true
            on conflict (office_id, order_id) do nothing
            """;

    private static final String PAID = """
            insert into streams.since_ordered as o (order_id, paid_at) values (:orderId, :at)
            on conflict (office_id, order_id) do update set paid_at = greatest(o.paid_at, excluded.paid_at)
            """;

    private static final String UNPAID = """
            insert into streams.since_ordered as o (order_id, unpaid_at) values (:orderId, :at)
            on conflict (office_id, order_id) do update set unpaid_at = greatest(o.unpaid_at, excluded.unpaid_at)
            """;

    private static final String CANCELLED = """
            insert into streams.since_ordered (order_id, cancelled_at) values (:orderId, :at)
            on conflict (office_id, order_id) do update set cancelled_at = excluded.cancelled_at
            """;

    private static final String RETURNED = """
            insert into streams.since_ordered as o (order_id, returned) values (:orderId, :pieces)
            on conflict (office_id, order_id) do update set returned = o.returned + excluded.returned
            """;

    /** Unless it was put aside, an order is told soon after what became of it, at the latest. */
    private static final String FORGET_OTHERS = """
            delete from streams.since_ordered s
            where s.heard_at < now() - interval '30 days'
              and not exists (select from streams.show_sale o where (o.office_id, o.order_id) = (s.office_id, s.order_id))
            """;

    private static final String OF_SHOW = """
            select order_id, product_id, lot_id, quantity, unit_price, minute, placed_at, paid_at, cancelled_at, returned
            from streams.sale where show_id = :showId order by placed_at, order_id
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Sales(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public Mono<List<Sale>> ofShow(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(Sale.class)
                .all()
                .collectList();
    }

    Mono<Void> placed(List<Delivered<OrderPlaced>> orders) {
        var ofShows = orders.stream().flatMap(Placed::inShow).toList();
        return ofShows.isEmpty()
                ? Mono.empty()
                : database.sql(PLACED)
                        .bind("orders", json.writeValueAsString(ofShows))
                        .then();
    }

    private record Placed(
            UUID orderId,
            UUID showId,
            UUID productId,
            @Nullable UUID lotId,
            int quantity,
            @Nullable Yen unitPrice,
            Instant placedAt) {

        static Stream<Placed> inShow(Delivered<OrderPlaced> delivered) {
            var order = delivered.event();
            var showId = order.showId();
            return showId == null ? Stream.empty() : Stream.of(of(order, showId, delivered.at()));
        }

        private static Placed of(OrderPlaced order, UUID showId, Instant at) {
            return new Placed(
                    order.orderId(), showId, order.productId(), order.lotId(), order.quantity(), order.unitPrice(), at);
        }
    }

    Mono<Void> paid(UUID orderId) {
        return mark(PAID, orderId);
    }

    Mono<Void> unpaid(UUID orderId) {
        return mark(UNPAID, orderId);
    }

    Mono<Void> cancelled(UUID orderId) {
        return mark(CANCELLED, orderId);
    }

    Mono<Void> returned(GoodsReturned goods) {
        return database.sql(RETURNED)
                .bind("orderId", goods.orderId())
                .bind("pieces", goods.quantity())
                .then();
    }

    /** Those that were in no show. */
    Mono<Void> forgetOthers() {
        return database.sql(FORGET_OTHERS).then();
    }

    private Mono<Void> mark(String what, UUID orderId) {
        return Moment.get()
                .flatMap(at -> database.sql(what)
                        .bind("orderId", orderId)
                        .bind("at", at)
                        .then());
    }
}
