package mizuhiki.order.fulfilment;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import mizuhiki.order.fulfilment.Notes.Note;
import mizuhiki.order.fulfilment.ReturnForm.Goods;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.OrderAlreadyShipped;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.event.OrderEvent;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderPaid;
import mizuhiki.shared.event.OrderEvent.OrderShipped;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What staff do with an order: see its money, ship it, take it back. */
@Service
class Handling {

    private final Orders orders;
    private final Notes notes;
    private final Shipments shipments;
    private final Announcements announcements;
    private final TransactionalOperator transaction;

    Handling(
            Orders orders,
            Notes notes,
            Shipments shipments,
            Announcements announcements,
            TransactionalOperator transaction) {
        this.orders = orders;
        this.notes = notes;
        this.shipments = shipments;
        this.announcements = announcements;
        this.transaction = transaction;
    }

    Mono<Order> markPaid(UUID orderId, UUID staffId) {
        return move(orderId, staffId, Order::pay, notes::paid)
                .delayUntil(this::announcePaid)
                .as(transaction::transactional);
    }

    /** What is told again as it was is the parcel that left already. */
    Mono<Order> ship(UUID orderId, Shipment shipment, UUID staffId) {
        return shipNow(orderId, shipment, staffId)
                .onErrorResume(OrderAlreadyShipped.class, sent -> shippedSo(orderId, shipment, sent));
    }

    private Mono<Order> shippedSo(UUID orderId, Shipment shipment, OrderAlreadyShipped sent) {
        return shipments
                .find(orderId)
                .filter(shipment::equals)
                .switchIfEmpty(Mono.error(sent))
                .flatMap(same -> orders.get(orderId));
    }

    private Mono<Order> shipNow(UUID orderId, Shipment shipment, UUID staffId) {
        return move(orderId, staffId, Order::ship, note -> shipments.note(note, shipment))
                .delayUntil(order -> announcements.announce(
                        "order.shipped", shipped(order), order, Map.of("carrier", shipment.carrier())))
                .as(transaction::transactional);
    }

    /** Of several returns at once each sees what the one before left. */
    Mono<Order> takeBack(UUID orderId, Goods goods, UUID staffId) {
        return orders.getAlone(orderId)
                .flatMap(order -> takeBackOnce(order, goods, staffId))
                .as(transaction::transactional);
    }

    private Mono<Order> takeBackOnce(Order order, Goods goods, UUID staffId) {
        return notes.isNew(order.id(), goods)
                .flatMap(isNew -> isNew ? takeBack(order, goods.of(order), goods, staffId) : Mono.just(order));
    }

    private Mono<Order> takeBack(Order order, int pieces, Goods goods, UUID staffId) {
        return orders.save(order.takeBack(pieces))
                .delayUntil(back -> note(back, pieces, goods, staffId))
                .delayUntil(back -> announcements.announce(
                        "order.returned",
                        returned(back, pieces, goods),
                        back,
                        Map.of("pieces", pieces, "resellable", goods.resellable())));
    }

    private Mono<Void> note(Order order, int pieces, Goods goods, UUID staffId) {
        return Moment.get()
                .map(at -> new Note(order.id(), at, staffId))
                .flatMap(note -> notes.returned(note, goods, pieces));
    }

    /** Of two at once the second sees what the first did. */
    private Mono<Order> move(UUID orderId, UUID staffId, UnaryOperator<Order> step, Function<Note, Mono<Void>> noting) {
        return orders.getAlone(orderId)
                .map(step)
                .flatMap(orders::save)
                .delayUntil(order ->
                        Moment.get().map(at -> new Note(orderId, at, staffId)).flatMap(noting));
    }

    /** What was cancelled stays so: its piece is free, and its money only waits to be given back. */
    private Mono<Void> announcePaid(Order order) {
        return order.isOpen()
                ? announcements.announce("order.paid", new OrderPaid(order.id(), order.holdId()), order, Map.of())
                : announcements.record("order.paid-late", order, Map.of());
    }

    private static OrderEvent shipped(Order order) {
        var piece = order.piece();
        return new OrderShipped(order.id(), order.holdId(), piece.productId(), piece.quantity());
    }

    private static OrderEvent returned(Order order, int pieces, Goods goods) {
        return new GoodsReturned(order.id(), order.holdId(), order.piece().productId(), pieces, goods.resellable());
    }
}
