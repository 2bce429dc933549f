package mizuhiki.order.fulfilment;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.form.EntryToldOtherwise;
import mizuhiki.order.fulfilment.ReturnForm.Goods;
import mizuhiki.order.purchase.OrderAlreadyPaid;
import mizuhiki.order.purchase.OrderNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What staff noted about money seen and goods come back. */
@Repository
class Notes {

    private static final String PAID = """
            insert into orders.payment (order_id, round, paid_at, noted_by)
            select :orderId, count(*) + 1, :at, :by from orders.payment_taken_back where order_id = :orderId
            on conflict do nothing
            """;

    private static final String RETURNED = """
            insert into orders.goods_return (id, order_id, returned_at, quantity, resellable, noted_by)
            values (:id, :orderId, :at, :pieces, :resellable, :by)
            """;

    private static final String TOLD = """
            select order_id = :orderId and resellable = :resellable and quantity = coalesce(:quantity::int, quantity)
            from orders.goods_return
            where id = :id
            """;

    private final DatabaseClient database;

    Notes(DatabaseClient database) {
        this.database = database;
    }

    /** An order that was paid and then cancelled does not tell by its state that its money was seen. */
    Mono<Void> paid(Note note) {
        return database.sql(PAID)
                .bindProperties(note)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new OrderAlreadyPaid(OrderNumber.of(note.orderId()))))
                .then();
    }

    /** The same return told again is none. */
    Mono<Boolean> isNew(UUID orderId, Goods goods) {
        return database.sql(TOLD)
                .bind("orderId", orderId)
                .bindProperties(goods)
                .mapValue(Boolean.class)
                .one()
                .flatMap(same -> same ? Mono.just(false) : Mono.error(EntryToldOtherwise::new))
                .defaultIfEmpty(true);
    }

    Mono<Void> returned(Note note, Goods goods, int pieces) {
        return database.sql(RETURNED)
                .bindProperties(note)
                .bind("id", goods.id())
                .bind("pieces", pieces)
                .bind("resellable", goods.resellable())
                .then();
    }

    /** Who noted a step of an order, and when. */
    record Note(UUID orderId, Instant at, UUID by) {}
}
