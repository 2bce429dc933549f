package mizuhiki.order.cancellation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancellation.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was called off or came back, and what was given back for it. */
@Repository
public class Cancellations {

    private static final String OF_ORDER = """
            select c.reason, c.cancelled_at, y.order_id is not null as paid, r.refunded_at, r.amount as refunded
            from (
              select office_id, order_id, reason, cancelled_at from orders.cancellation
              union all
              select office_id, order_id, 'RETURNED', returned_at from orders.goods_return
            ) c
            left join orders.paid y on (y.office_id, y.order_id) = (c.office_id, c.order_id)
            left join orders.refund r on (r.office_id, r.order_id) = (c.office_id, c.order_id)
            where c.order_id = :orderId
            """;

    private static final String NOTE = """
            insert into orders.cancellation (order_id, cancelled_at, cancelled_by, reason)
            values (:orderId, :cancelledAt, :cancelledBy, :reason)
            """;

    private static final String REFUND = """
            insert into orders.refund (order_id, round, refunded_at, noted_by, amount)
            select order_id, round, :refundedAt, :notedBy, :amount from orders.paid where order_id = :orderId
            on conflict do nothing
            """;

    private final DatabaseClient database;

    Cancellations(DatabaseClient database) {
        this.database = database;
    }

    /** Empty where the order was not called off, and its goods did not come back. */
    public Mono<Cancellation> find(UUID orderId) {
        return database.sql(OF_ORDER)
                .bind("orderId", orderId)
                .mapProperties(Cancellation.class)
                .one();
    }

    Mono<Void> note(UUID orderId, Instant cancelledAt, Reason reason, @Nullable UUID staffId) {
        return database.sql(NOTE)
                .bindProperties(new Row(orderId, cancelledAt, staffId, reason.name()))
                .then();
    }

    /** Of several at once, one is heard. */
    Mono<Void> noteRefund(UUID orderId, Cancellation refunded, UUID staffId) {
        return database.sql(REFUND)
                .bind("orderId", orderId)
                .bind("refundedAt", requireNonNull(refunded.refundedAt()))
                .bind("notedBy", staffId)
                .bind("amount", requireNonNull(refunded.refunded()))
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(AlreadyRefunded::new))
                .then();
    }

    record Row(UUID orderId, Instant cancelledAt, @Nullable UUID cancelledBy, String reason) {}
}
