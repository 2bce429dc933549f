package mizuhiki.order.checkout;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.buyer.Buyers;
import mizuhiki.order.placement.OrderDesk;
import mizuhiki.order.placement.OrderSlip;
import mizuhiki.order.placement.OrderSlip.Shown;
import mizuhiki.order.placement.PickupNotOffered;
import mizuhiki.order.placement.Placements;
import mizuhiki.order.placement.TermsChanged;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.ticket.Ticket;
import mizuhiki.shared.ticket.TicketExpired;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Buying with a ticket. What can be done by each buyer alone is done before the desk. */
@Service
class Checkout {

    private final Quotes quotes;
    private final Buyers buyers;
    private final OrderDesk desk;
    private final Placements placements;
    private final Orders orders;

    Checkout(Quotes quotes, Buyers buyers, OrderDesk desk, Placements placements, Orders orders) {
        this.quotes = quotes;
        this.buyers = buyers;
        this.desk = desk;
        this.placements = placements;
        this.orders = orders;
    }

    /** Emits the order; asked again with the same ticket and key, the same one. */
    Mono<Order> place(String token, Entries entries, OrderKey key) {
        return place(token, entries, key, Shown.NOTHING);
    }

    /** @param shown to the buyer before */
    Mono<Order> place(String token, Entries entries, OrderKey key, Shown shown) {
        return quotes.ticket(token)
                .flatMap(ticket -> fillIn(ticket, entries, key, shown))
                .flatMap(desk::place)
                .onErrorResume(Checkout::cameTooLate, refused -> placedBefore(key, refused));
    }

    private Mono<OrderSlip> fillIn(Ticket ticket, Entries entries, OrderKey key, Shown shown) {
        var orderId = UuidCreator.getTimeOrderedEpoch();
        return buyers.seal(orderId, entries.buyer())
                .zipWith(Moment.get(), (buyer, now) -> slip(orderId, ticket, entries, key, buyer, now, shown));
    }

    private static OrderSlip slip(
            UUID orderId, Ticket ticket, Entries entries, OrderKey key, byte[] buyer, Instant now, Shown shown) {
        var delivery = requireNonNull(entries.delivery());
        var payment = requireNonNull(entries.payment());
        return new OrderSlip(orderId, ticket, delivery, payment, key.hash(), buyer, now, shown);
    }

    /** What was offered a moment ago is not any more. */
    private static boolean cameTooLate(Throwable refused) {
        return refused instanceof TicketExpired
                || refused instanceof TermsChanged
                || refused instanceof PickupNotOffered;
    }

    /** The order may have been placed in the last second, and its sender did not hear. */
    private Mono<Order> placedBefore(OrderKey key, Throwable refused) {
        return placements.findBy(key.hash()).switchIfEmpty(Mono.error(refused)).flatMap(orders::get);
    }
}
