package mizuhiki.order.fulfilment;

import java.util.UUID;
import mizuhiki.order.buyer.Buyer;
import mizuhiki.order.buyer.Buyers;
import mizuhiki.order.cancellation.Cancellation;
import mizuhiki.order.cancellation.Cancellations;
import mizuhiki.order.form.Typed;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.order.shop.ShopTerms;
import mizuhiki.order.shop.Terms;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Gathers what belongs to an order from where it is kept. */
@Component
class OrderFiles {

    private final Orders orders;
    private final Buyers buyers;
    private final Shipments shipments;
    private final Cancellations cancellations;
    private final ShopTerms terms;

    OrderFiles(Orders orders, Buyers buyers, Shipments shipments, Cancellations cancellations, ShopTerms terms) {
        this.orders = orders;
        this.buyers = buyers;
        this.shipments = shipments;
        this.cancellations = cancellations;
        this.terms = terms;
    }

    Mono<OrderFile> get(UUID orderId) {
        return orders.get(orderId).flatMap(this::file);
    }

    /** @param typed in one of its forms, where it could not be kept as it is */
    Mono<Rendering> page(UUID orderId, Typed typed) {
        return get(orderId)
                .map(file -> Rendering.view("orders/order")
                        .modelAttribute("file", file)
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    private Mono<OrderFile> file(Order order) {
        return Mono.zip(buyers.of(order.id()), termsOf(order), Sides::new)
                .zipWith(
                        endOf(order),
                        (sides, end) ->
                                new OrderFile(order, sides.buyer(), end.shipment(), end.cancellation(), sides.terms()));
    }

    private Mono<End> endOf(Order order) {
        return shipments
                .find(order.id())
                .singleOptional()
                .zipWith(
                        cancellations.find(order.id()).singleOptional(),
                        (shipment, cancellation) -> new End(shipment.orElse(null), cancellation.orElse(null)));
    }

    private Mono<Terms> termsOf(Order order) {
        return terms.on(Moment.dayOf(order.placedAt()));
    }

    private record Sides(Buyer buyer, Terms terms) {}

    private record End(
            @Nullable Shipment shipment, @Nullable Cancellation cancellation) {}
}
