package mizuhiki.order.item;

import mizuhiki.order.intake.EventHandler;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.stereotype.Component;

/** Keeps the shop's window as the catalog tells it. */
@Component
class ItemEvents implements EventHandler {

    private final Items items;

    ItemEvents(Items items) {
        this.items = items;
    }

    @Override
    public Reactions reactions() {
        return Reactions.none()
                .toEachDelivered(ProductListed.class, items::list)
                .toAllRepeatable(
                        StockChanged.class, news -> items.count(Delivered.lastOfEach(news, StockChanged::productId)))
                .toEachDelivered(ProductWithdrawn.class, items::withdraw);
    }
}
