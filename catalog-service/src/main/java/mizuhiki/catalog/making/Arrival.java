package mizuhiki.catalog.making;

import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.ProductStep.Kind;
import mizuhiki.catalog.product.ProductSteps;
import mizuhiki.catalog.product.Products;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where finished pieces go: onto the product they are pieces of, and into stock. */
@Component
class Arrival {

    private final Products products;
    private final ProductSteps steps;
    private final Stock stock;

    Arrival(Products products, ProductSteps steps, Stock stock) {
        this.products = products;
        this.steps = steps;
        this.stock = stock;
    }

    /** A new one, waiting to be checked, or the known one the lot is more of. */
    Mono<Product> productOf(Lot lot, Viewer viewer) {
        return (lot.isMoreOfSomething() ? known(lot) : Moment.get().map(lot::newProduct))
                .flatMap(products::save)
                .delayUntil(product -> steps.note(product, Kind.HANDED_IN, viewer.personId()));
    }

    private Mono<Product> known(Lot lot) {
        return Mono.justOrEmpty(lot.productId()).flatMap(products::get).map(Product::madeAgain);
    }

    Mono<Void> receive(Handover handover) {
        var lot = handover.lot();
        return stock.receive(lot.id(), handover.productId(), lot.thing().quantity());
    }
}
