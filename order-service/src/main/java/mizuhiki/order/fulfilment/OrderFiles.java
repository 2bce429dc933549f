package mizuhiki.order.fulfilment;

import java.util.UUID;
import mizuhiki.order.buyer.Buyer;
import mizuhiki.order.buyer.Buyers;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.order.shop.ShopTerms;
import mizuhiki.order.shop.Terms;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what belongs to an order from where it is kept. */
@Component
class OrderFiles {

    private final Orders orders;
    private final Buyers buyers;
    private final Shipments shipments;
    private final ShopTerms terms;

    OrderFiles(Orders orders, Buyers buyers, Shipments shipments, ShopTerms terms) {
        this.orders = orders;
        this.buyers = buyers;
        this.shipments = shipments;
        this.terms = terms;
    }

    Mono<OrderFile> get(UUID orderId) {
        return orders.get(orderId).flatMap(this::file);
    }

    private Mono<OrderFile> file(Order order) {
        return Mono.zip(buyers.of(order.id()), termsOf(order), Sides::new)
                .zipWith(
                        shipments.find(order.id()).singleOptional(),
                        (sides, shipment) -> new OrderFile(order, sides.buyer(), shipment.orElse(null), sides.terms()));
    }

    private Mono<Terms> termsOf(Order order) {
        return terms.on(Moment.dayOf(order.placedAt()));
    }

    private record Sides(Buyer buyer, Terms terms) {}
}
