package mizuhiki.catalog.made;

import java.util.UUID;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.ProductStep.Kind;
import mizuhiki.catalog.product.ProductSteps;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.outbox.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What follows when pieces are there: they go into stock, and everybody is told of them and of the work in them. */
@Component
public class Arrival {

    private final ProductSteps steps;
    private final Stock stock;
    private final Outbox<CatalogEvent> outbox;

    Arrival(ProductSteps steps, Stock stock, Outbox<CatalogEvent> outbox) {
        this.steps = steps;
        this.stock = stock;
        this.outbox = outbox;
    }

    /** Joins the transaction that finishes the lot. */
    public Mono<Void> of(MadeLot lot, Product product, UUID handedInBy) {
        return steps.note(product, Kind.HANDED_IN, handedInBy)
                .then(stock.receive(lot.lotId(), product.id(), lot.quantity()))
                .then(outbox.appendAll(lot.events(product.title())));
    }
}
