package mizuhiki.order.cancellation;

import java.util.Map;
import java.util.UUID;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Giving back what was paid for an order that was called off. */
@Service
class Refunding {

    private final Orders orders;
    private final Cancellations cancellations;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Refunding(Orders orders, Cancellations cancellations, Audit audit, TransactionalOperator transaction) {
        this.orders = orders;
        this.cancellations = cancellations;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Staff gave the money back, and say so. */
    Mono<Cancellation> note(UUID orderId, UUID staffId) {
        return orders.get(orderId).flatMap(order -> refund(order, staffId)).as(transaction::transactional);
    }

    private Mono<Cancellation> refund(Order order, UUID staffId) {
        return cancellations
                .find(order.id())
                .switchIfEmpty(Mono.error(RefundNotDue::new))
                .zipWith(Moment.get(), Cancellation::refund)
                .delayUntil(refunded -> cancellations.noteRefund(order.id(), refunded, staffId))
                .delayUntil(refunded -> audit.record("order.refunded", order.id(), Map.of("number", order.number())));
    }
}
