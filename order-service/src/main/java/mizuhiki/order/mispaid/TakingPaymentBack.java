package mizuhiki.order.mispaid;

import java.util.Map;
import java.util.UUID;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.event.OrderEvent;
import mizuhiki.shared.event.OrderEvent.PaymentTakenBack;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff take back a payment that was another order's. */
@Service
class TakingPaymentBack {

    private final MispaidOrders orders;
    private final NotedPayments payments;
    private final Outbox<OrderEvent> outbox;
    private final Audit audit;
    private final TransactionalOperator transaction;

    TakingPaymentBack(
            MispaidOrders orders,
            NotedPayments payments,
            Outbox<OrderEvent> outbox,
            Audit audit,
            TransactionalOperator transaction) {
        this.orders = orders;
        this.payments = payments;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Of two taps the second sees what the first did: the same told again by the same person is done already. */
    Mono<Void> takeBack(UUID orderId, WrongOrder wrong, Viewer by) {
        var reason = wrong.reason().strip();
        return orders.getAlone(orderId)
                .filterWhen(mispaid -> payments.isNew(orderId, reason, by.personId()))
                .map(MispaidOrders.MispaidOrder::unpaid)
                .flatMap(orders::save)
                .delayUntil(order -> note(order, reason, by))
                .delayUntil(
                        order -> audit.record("order.payment-taken-back", orderId, Map.of("number", order.number())))
                .flatMap(order -> outbox.append(new PaymentTakenBack(orderId)))
                .as(transaction::transactional);
    }

    private Mono<Void> note(Order unpaid, String reason, Viewer by) {
        var payBy = unpaid.agreement().payBy();
        return Moment.get()
                .map(now -> new TakenBack(unpaid.id(), payBy, reason, by.personId(), now))
                .flatMap(payments::takeBack);
    }
}
