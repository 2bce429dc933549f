package mizuhiki.order.shop;

import java.util.UUID;
import mizuhiki.order.intake.EventHandler;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the shop's window as the catalog tells it. */
@Component
class ItemEvents implements EventHandler {

    private final Items items;

    ItemEvents(Items items) {
        this.items = items;
    }

    @Override
    public Mono<Void> on(UUID eventId, Event event) {
        return switch (event) {
            case ProductListed product -> Moment.get().flatMap(listedAt -> items.list(product, listedAt));
            case StockChanged stock -> items.count(stock);
            case ProductWithdrawn product -> items.withdraw(product.productId());
            default -> Mono.empty();
        };
    }
}
