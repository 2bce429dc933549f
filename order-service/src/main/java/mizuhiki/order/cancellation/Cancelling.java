package mizuhiki.order.cancellation;

import java.util.Map;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancellation.Reason;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.event.OrderEvent;
import mizuhiki.shared.event.OrderEvent.OrderCancelled;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Calling an order off; its pieces are free again. */
@Service
public class Cancelling {

    private final Orders orders;
    private final Cancellations cancellations;
    private final Outbox<OrderEvent> outbox;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Cancelling(
            Orders orders,
            Cancellations cancellations,
            Outbox<OrderEvent> outbox,
            Audit audit,
            TransactionalOperator transaction) {
        this.orders = orders;
        this.cancellations = cancellations;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
    }

    public Mono<Order> cancel(UUID orderId, UUID staffId) {
        return orders.getAlone(orderId)
                .map(Order::cancel)
                .flatMap(order -> close(order, Reason.STAFF, staffId))
                .as(transaction::transactional);
    }

    public Mono<Order> callOff(UUID orderId) {
        return orders.getAlone(orderId)
                .map(Order::callOff)
                .flatMap(order -> close(order, Reason.BUYER, null))
                .as(transaction::transactional);
    }

    /** Somebody else had come first. What is over already, or was shipped all the same, stays as it is. */
    Mono<Void> leaveUnfilled(UUID orderId) {
        return orders.get(orderId)
                .filter(Order::isOpen)
                .map(Order::cancel)
                .flatMap(order -> close(order, Reason.PIECE_GONE, null))
                .as(transaction::transactional)
                .then();
    }

    private Mono<Order> close(Order cancelled, Reason reason, @Nullable UUID staffId) {
        return orders.save(cancelled)
                .delayUntil(order -> Moment.get().flatMap(now -> cancellations.note(order.id(), now, reason, staffId)))
                .delayUntil(order ->
                        audit.record("order.cancelled", order.id(), Map.of("number", order.number(), "reason", reason)))
                .delayUntil(order -> outbox.append(news(order)));
    }

    private static OrderCancelled news(Order cancelled) {
        var piece = cancelled.piece();
        return new OrderCancelled(cancelled.id(), cancelled.holdId(), piece.productId(), piece.quantity());
    }
}
