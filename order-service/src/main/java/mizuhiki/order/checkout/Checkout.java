package mizuhiki.order.checkout;

import java.util.UUID;
import mizuhiki.order.buyer.Buyers;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.event.OrderEvent;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.ticket.TicketExpired;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Buying what a ticket keeps aside. */
@Service
class Checkout {

    private final Quotes quotes;
    private final Placements placements;
    private final Buyers buyers;
    private final Outbox<OrderEvent> outbox;
    private final TransactionalOperator transaction;

    Checkout(
            Quotes quotes,
            Placements placements,
            Buyers buyers,
            Outbox<OrderEvent> outbox,
            TransactionalOperator transaction) {
        this.quotes = quotes;
        this.placements = placements;
        this.buyers = buyers;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Emits the order's id; asked again with the same ticket and key, the same one. */
    Mono<UUID> place(String ticket, Entries entries, OrderKey key) {
        return quotes.read(ticket)
                .flatMap(quote -> place(quote, entries, key))
                .onErrorResume(TicketExpired.class, expired -> placedBefore(key, expired));
    }

    private Mono<UUID> place(Quote quote, Entries entries, OrderKey key) {
        return Moment.get()
                .map(placedAt -> quote.order(entries, placedAt))
                .flatMap(order -> place(order, quote, entries, key));
    }

    private Mono<UUID> place(Order order, Quote quote, Entries entries, OrderKey key) {
        return placements
                .place(order, key, quote.ticket().expiresAt())
                .flatMap(isNew -> isNew ? announce(order, entries) : placements.placed(order.holdId(), key))
                .as(transaction::transactional);
    }

    private Mono<UUID> announce(Order order, Entries entries) {
        var piece = order.piece();
        return buyers.note(order.id(), entries.buyer())
                .then(outbox.append(new OrderPlaced(order.id(), order.holdId(), piece.productId(), piece.quantity())))
                .thenReturn(order.id());
    }

    /** The order may have been placed in the last second, and its sender did not hear. */
    private Mono<UUID> placedBefore(OrderKey key, TicketExpired expired) {
        return placements.findBy(key).switchIfEmpty(Mono.error(expired));
    }
}
