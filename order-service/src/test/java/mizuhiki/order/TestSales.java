package mizuhiki.order;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderShipped;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.TestNews;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Lets events arrive and parcels leave, for tests. */
@Component
public class TestSales {

    private static final String ORDER = """
            insert into orders.purchase
              (id, hold_id, product_id, lot_id, show_id, title, quantity, unit_price, material_cost, shipping_fee,
               delivery, payment, pay_by, state, packed, placed_at, key_hash)
            values (:orderId, :orderId, :productId, :lotId, nullif(:showId, :orderId), '水引のブローチ', :pieces, :price,
               :material, 0, 'SHIPPING', 'BANK_TRANSFER', current_date, 'SHIPPED', true, :at, uuid_send(:orderId))
            """;

    private static final String SHIPMENT = """
            insert into orders.shipment (order_id, shipped_at, carrier, shipping_cost, channel_fee, noted_by)
            values (:orderId, :at, '郵便', :shippingCost, :fee, :orderId)
            """;

    private final EventConsumer consumer;
    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    TestSales(EventConsumer consumer, DatabaseClient database, TransactionalOperator transaction) {
        this.consumer = consumer;
        this.database = database;
        this.transaction = transaction;
    }

    public record Sold(
            UUID orderId,
            UUID productId,
            UUID lotId,
            @Nullable UUID showId,
            long price,
            long fee,
            long shippingCost,
            long material,
            int pieces) {

        public Sold(
                UUID orderId,
                UUID productId,
                UUID lotId,
                @Nullable UUID showId,
                long price,
                long fee,
                long shippingCost,
                long material) {
            this(orderId, productId, lotId, showId, price, fee, shippingCost, material, 1);
        }

        public static Sold of(long price, long fee, long material) {
            return new Sold(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null, price, fee, 0, material);
        }

        /** Each at that price, made in one lot. */
        public Sold times(int some) {
            return new Sold(orderId, productId, lotId, showId, price, fee, shippingCost, material, some);
        }

        public Sold in(UUID show) {
            return new Sold(orderId, productId, lotId, show, price, fee, shippingCost, material, pieces);
        }

        public Sold posted(long cost) {
            return new Sold(orderId, productId, lotId, showId, price, fee, cost, material, pieces);
        }
    }

    public void hear(UUID office, Instant at, Event event) {
        now(office, at, TestNews.tell(consumer, at, event));
    }

    public void made(UUID office, Instant at, Sold sold) {
        hear(office, at, new LotMade(sold.lotId(), sold.productId(), "水引のブローチ", sold.pieces(), Moment.dayOf(at)));
    }

    public WorkDone worked(UUID office, Instant at, UUID person, Stage stage, UUID subject, int minutes) {
        var work = new WorkDone(UUID.randomUUID(), person, stage, subject, "しごと", minutes, Moment.dayOf(at));
        hear(office, at, work);
        return work;
    }

    /** As the shop leaves it, and tells of it. */
    public void ship(UUID office, Instant at, Sold sold) {
        now(office, at, order(sold, at).then(shipment(sold, at)));
        hear(office, at, new OrderShipped(sold.orderId(), sold.orderId(), sold.productId(), sold.pieces()));
    }

    public void returned(UUID office, Instant at, Sold sold) {
        returned(office, at, sold, sold.pieces());
    }

    public void returned(UUID office, Instant at, Sold sold, int pieces) {
        hear(office, at, new GoodsReturned(sold.orderId(), sold.orderId(), sold.productId(), pieces, true));
    }

    private Mono<Void> order(Sold sold, Instant at) {
        return database.sql(ORDER)
                .bind("orderId", sold.orderId())
                .bind("productId", sold.productId())
                .bind("lotId", sold.lotId())
                .bind("showId", sold.showId() == null ? sold.orderId() : sold.showId())
                .bind("price", sold.price())
                .bind("pieces", sold.pieces())
                .bind("material", sold.material())
                .bind("at", at)
                .then();
    }

    private Mono<Void> shipment(Sold sold, Instant at) {
        return database.sql(SHIPMENT)
                .bind("orderId", sold.orderId())
                .bind("fee", sold.fee())
                .bind("shippingCost", sold.shippingCost())
                .bind("at", at)
                .then();
    }

    public <T> @Nullable T now(UUID office, Instant at, Mono<T> work) {
        return work.as(transaction::transactional)
                .contextWrite(CurrentOffice.is(office))
                .contextWrite(Moment.is(at))
                .block();
    }
}
