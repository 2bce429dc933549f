package mizuhiki.catalog.listing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells what was decided about a product: the other services by event, the audit log by name. */
@Component
class Announcement {

    private final Stock stock;
    private final Outbox<CatalogEvent> outbox;
    private final Audit audit;

    Announcement(Stock stock, Outbox<CatalogEvent> outbox, Audit audit) {
        this.stock = stock;
        this.outbox = outbox;
        this.audit = audit;
    }

    Mono<Void> listed(Product product) {
        var terms = product.terms();
        return stock.putOnSale(product.id(), terms.price())
                .then(stock.of(product.id()))
                .map(counts -> listing(product, counts.available()))
                .flatMap(outbox::append)
                .then(audit.record(
                        "product-listed",
                        product.id(),
                        Map.of("price", terms.price().amount(), "taxCategory", terms.taxCategory())));
    }

    Mono<Void> helped(UUID productId, Optional<Help> help) {
        return Mono.justOrEmpty(help)
                .zipWith(Moment.today(), (helper, day) -> helper.with(productId, day))
                .flatMap(outbox::append);
    }

    Mono<Void> withdrawn(Product product) {
        return stock.takeOffSale(product.id())
                .then(outbox.append(withdrawal(product)))
                .then(audit.record("product-withdrawn", product.id(), Map.of()));
    }

    Mono<Void> taxed(Product offSale) {
        return outbox.append(withdrawal(offSale))
                .then(audit.record(
                        "product-taxed",
                        offSale.id(),
                        Map.of("taxCategory", offSale.terms().taxCategory())));
    }

    Mono<Void> sentBack(Product product) {
        return audit.record("product-sent-back", product.id(), Map.of("note", product.note()));
    }

    private static ProductWithdrawn withdrawal(Product product) {
        return new ProductWithdrawn(product.id(), product.terms().taxCategory());
    }

    private static ProductListed listing(Product product, int available) {
        var terms = product.terms();
        return new ProductListed(
                product.id(),
                terms.title(),
                terms.description(),
                product.photoId(),
                terms.price(),
                terms.materialCost(),
                available,
                terms.taxCategory());
    }
}
