package mizuhiki.order.purchase;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.event.OrderEvent;
import mizuhiki.shared.event.OrderEvent.OrderCancelled;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Calling an order off, by staff or by its buyer; its pieces are free again. */
@Service
public class Cancelling {

    private static final String NOTE = """
            insert into orders.cancellation (order_id, cancelled_at, cancelled_by)
            values (:orderId, :cancelledAt, :cancelledBy)
            """;

    private final Orders orders;
    private final DatabaseClient database;
    private final Outbox<OrderEvent> outbox;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Cancelling(
            Orders orders,
            DatabaseClient database,
            Outbox<OrderEvent> outbox,
            Audit audit,
            TransactionalOperator transaction) {
        this.orders = orders;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
    }

    public Mono<Order> cancel(UUID orderId, UUID staffId) {
        return orders.get(orderId)
                .map(Order::cancel)
                .flatMap(order -> close(order, staffId))
                .as(transaction::transactional);
    }

    public Mono<Order> callOff(UUID orderId) {
        return orders.get(orderId)
                .map(Order::callOff)
                .flatMap(order -> close(order, null))
                .as(transaction::transactional);
    }

    private Mono<Order> close(Order cancelled, @Nullable UUID staffId) {
        var piece = cancelled.piece();
        return orders.save(cancelled)
                .then(note(cancelled.id(), staffId))
                .then(audit.record("order.cancelled", cancelled.id(), Map.of("number", cancelled.number())))
                .then(outbox.append(
                        new OrderCancelled(cancelled.id(), cancelled.holdId(), piece.productId(), piece.quantity())))
                .thenReturn(cancelled);
    }

    private Mono<Void> note(UUID orderId, @Nullable UUID staffId) {
        return Moment.get()
                .flatMap(at -> database.sql(NOTE)
                        .bindProperties(new Cancellation(orderId, at, staffId))
                        .then());
    }

    record Cancellation(
            UUID orderId, Instant cancelledAt, @Nullable UUID cancelledBy) {}
}
