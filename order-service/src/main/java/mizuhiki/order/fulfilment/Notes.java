package mizuhiki.order.fulfilment;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What staff noted about money seen and goods come back. */
@Repository
class Notes {

    private static final String PAID =
            "insert into orders.payment (order_id, paid_at, noted_by) values (:orderId, :at, :by)";

    private static final String RETURNED = """
            insert into orders.goods_return (order_id, returned_at, resellable, noted_by)
            values (:orderId, :at, :resellable, :by)
            """;

    private final DatabaseClient database;

    Notes(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> paid(Note note) {
        return database.sql(PAID).bindProperties(note).then();
    }

    Mono<Void> returned(Note note, boolean resellable) {
        return database.sql(RETURNED)
                .bindProperties(note)
                .bind("resellable", resellable)
                .then();
    }
}
