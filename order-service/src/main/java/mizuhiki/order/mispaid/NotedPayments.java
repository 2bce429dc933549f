package mizuhiki.order.mispaid;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The payment of an order that stands, and those that were taken back. */
@Repository
class NotedPayments {

    private static final String STANDING = "select paid_at, noted_by from orders.paid where order_id = :orderId";

    private static final String TAKE_BACK = """
            insert into orders.payment_taken_back (order_id, round, pay_by, reason, noted_by, noted_at)
            select p.order_id, p.round, :payBy, :reason, :notedBy, :notedAt
            from orders.paid p
            where p.order_id = :orderId
              and not exists (select from orders.refund r where r.order_id = p.order_id)
            """;

    private static final String TOLD = """
            select exists (select from orders.paid p where p.order_id = :orderId) or not exists (
              select from orders.payment_taken_back t
              where t.order_id = :orderId and t.reason = :reason and t.noted_by = :by
                and t.round = (select max(l.round) from orders.payment_taken_back l where l.order_id = :orderId))
            """;

    private static final String TAKEN_BACK = """
            select order_id, pay_by, reason, noted_by, noted_at
            from orders.payment_taken_back
            where order_id = :orderId
            order by round desc
            """;

    private final DatabaseClient database;

    NotedPayments(DatabaseClient database) {
        this.database = database;
    }

    public record Standing(Instant paidAt, UUID notedBy) {}

    Mono<Standing> standing(UUID orderId) {
        return database.sql(STANDING)
                .bind("orderId", orderId)
                .mapProperties(Standing.class)
                .one();
    }

    /** The last that was taken back, told once more in the same words, is none. */
    Mono<Boolean> isNew(UUID orderId, String reason, UUID by) {
        return database.sql(TOLD)
                .bind("orderId", orderId)
                .bind("reason", reason)
                .bind("by", by)
                .mapValue(Boolean.class)
                .one();
    }

    /** Refused where none stands, or its money was given back. */
    Mono<Void> takeBack(TakenBack taken) {
        return database.sql(TAKE_BACK)
                .bindProperties(taken)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(NoPaymentToTakeBack::new))
                .then();
    }

    /** The latest first. */
    Flux<TakenBack> takenBack(UUID orderId) {
        return database.sql(TAKEN_BACK)
                .bind("orderId", orderId)
                .mapProperties(TakenBack.class)
                .all();
    }
}
