package mizuhiki.order.cancellation;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancellation.Reason;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was called off or came back, and what was given back for it. */
@Repository
public class Cancellations {

    private static final String OF_ORDER = """
            select c.reason, c.cancelled_at, y.order_id is not null as paid, p.returned as pieces, r.refunded_at,
                   r.amount as refunded, r.pieces as refunded_pieces, r.refunds
            from orders.purchase p
            join lateral (
              select n.reason, n.cancelled_at from orders.cancellation n where n.order_id = p.id
              union all
              select 'RETURNED', max(g.returned_at) from orders.goods_return g where g.order_id = p.id having count(*) > 0
            ) c on true
            left join orders.paid y on (y.office_id, y.order_id) = (p.office_id, p.id)
            cross join lateral (
              select max(f.refunded_at) as refunded_at, sum(f.amount)::bigint as amount,
                     coalesce(max(coalesce(f.pieces, p.returned)), 0) as pieces, count(*)::int as refunds
              from orders.refund f
              where f.order_id = p.id) r
            where p.id = :orderId
            """;

    private static final String NOTE = """
            insert into orders.cancellation (order_id, cancelled_at, cancelled_by, reason)
            values (:orderId, :cancelledAt, :cancelledBy, :reason)
            """;

    private static final String REFUND = """
            insert into orders.refund (id, order_id, round, refunded_at, noted_by, amount, pieces)
            select :id, order_id, round, :refundedAt, :notedBy, :amount, :pieces
            from orders.paid where order_id = :orderId
            on conflict do nothing
            """;

    private static final String LAST_REFUND = """
            select amount
            from (
              select f.amount, f.noted_by
              from orders.refund f
              where f.order_id = :orderId
              order by f.refunded_at desc, f.id desc
              limit 1) last
            where noted_by = :notedBy
            """;

    private final DatabaseClient database;

    Cancellations(DatabaseClient database) {
        this.database = database;
    }

    /** Empty where the order was not called off, and nothing of it came back. */
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
    Mono<Void> noteRefund(Refund refund, UUID staffId) {
        return database.sql(REFUND)
                .bindProperties(refund)
                .bind("notedBy", staffId)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(AlreadyRefunded::new))
                .then();
    }

    /** Empty where it was noted by somebody else, or before anybody was asked how much. */
    Mono<Yen> lastRefund(UUID orderId, UUID notedBy) {
        return database.sql(LAST_REFUND)
                .bind("orderId", orderId)
                .bind("notedBy", notedBy)
                .mapValue(Yen.class)
                .one();
    }

    record Row(UUID orderId, Instant cancelledAt, @Nullable UUID cancelledBy, String reason) {}
}
