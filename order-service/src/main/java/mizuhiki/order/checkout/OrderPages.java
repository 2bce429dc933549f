package mizuhiki.order.checkout;

import java.util.UUID;
import mizuhiki.order.buyer.Buyers;
import mizuhiki.order.cancellation.Cancellations;
import mizuhiki.order.fulfilment.Shipments;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.shop.ShopTerms;
import mizuhiki.order.shop.Terms;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Gathers what belongs to an order for whoever holds its link. */
@Component
class OrderPages {

    private final OrderLinks links;
    private final ShopTerms terms;
    private final Shipments shipments;
    private final Cancellations cancellations;
    private final Buyers buyers;

    OrderPages(OrderLinks links, ShopTerms terms, Shipments shipments, Cancellations cancellations, Buyers buyers) {
        this.links = links;
        this.terms = terms;
        this.shipments = shipments;
        this.cancellations = cancellations;
        this.buyers = buyers;
    }

    Mono<Rendering> open(UUID orderId, String key) {
        return links.open(orderId, key)
                .map(order -> Rendering.view("shop/order")
                        .modelAttribute("order", order)
                        .modelAttribute("key", key)
                        .modelAttribute("terms", termsOf(order))
                        .modelAttribute("shipment", shipments.find(orderId))
                        .modelAttribute("cancellation", cancellations.find(orderId))
                        .modelAttribute("forgotten", buyers.areForgotten(orderId))
                        .build());
    }

    /** Those the buyer agreed to. */
    private Mono<Terms> termsOf(Order order) {
        return terms.agreed(order.placedAt());
    }
}
