package mizuhiki.order.fulfilment;

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
            insert into orders.goods_return (order_id, returned_at, resellable, noted_by)
            values (:orderId, :at, :resellable, :by)
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

    Mono<Void> returned(Note note, boolean resellable) {
        return database.sql(RETURNED)
                .bindProperties(note)
                .bind("resellable", resellable)
                .then();
    }
}
