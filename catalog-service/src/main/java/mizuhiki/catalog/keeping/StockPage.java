package mizuhiki.catalog.keeping;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.product.Products;
import mizuhiki.catalog.shelf.HandPlace;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.StockCheck;
import mizuhiki.catalog.waiting.Demand;
import mizuhiki.shared.api.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Gathers all there is to know about the stock of a product. */
@Component
class StockPage {

    private static final int SHOWN = 24;

    private final Products products;
    private final Stock stock;
    private final StockCheck check;
    private final Demand demand;
    private final Movements movements;

    StockPage(Products products, Stock stock, StockCheck check, Demand demand, Movements movements) {
        this.products = products;
        this.stock = stock;
        this.check = check;
        this.demand = demand;
        this.movements = movements;
    }

    /** @param after where the page before left off in the history */
    Mono<Rendering.Builder<?>> of(UUID productId, @Nullable String after) {
        return products.get(productId)
                .map(product -> Rendering.view("keeping/stock")
                        .modelAttribute("product", product)
                        .modelAttribute("places", HandPlace.values())
                        .modelAttribute("moveId", UuidCreator.getTimeOrderedEpoch())
                        .modelAttribute("writeOffId", UuidCreator.getTimeOrderedEpoch())
                        .modelAttribute("keepFor", BuyerKey.random().value())
                        .modelAttribute(
                                "lots", stock.places(productId).collectList().map(LotStock::of))
                        .modelAttribute(
                                "differences", check.differencesOf(productId).collectList())
                        .modelAttribute("queue", demand.queue(productId).collectList())
                        .modelAttribute("holds", demand.holds(productId).collectList())
                        .modelAttribute("history", movements.of(productId, Page.of(after, SHOWN))));
    }
}
