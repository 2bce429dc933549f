package mizuhiki.catalog.stock;

import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shelf as the rest of the house knows it. Everything here joins the caller's transaction. */
@Service
public class Stock {

    private final Shelf shelf;
    private final Offers offers;
    private final Outbox<CatalogEvent> outbox;
    private final TransactionalOperator transaction;

    Stock(Shelf shelf, Offers offers, Outbox<CatalogEvent> outbox, TransactionalOperator transaction) {
        this.shelf = shelf;
        this.offers = offers;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Puts the pieces of a finished lot on the shelf. */
    public Mono<Void> receive(UUID lotId, UUID productId, int quantity) {
        return Moment.get()
                .map(now -> new Shelf.Receipt(lotId, productId, quantity, now))
                .delayUntil(receipt -> shelf.takeFirstTurn(productId))
                .flatMap(shelf::receive)
                .then(Mono.defer(() -> announce(productId)))
                .as(transaction::transactional);
    }

    /** From now on the product can be claimed for this price; holds made before keep theirs. */
    public Mono<Void> putOnSale(UUID productId, Yen price) {
        return offers.put(productId, price);
    }

    /** No more claims; what is already held can still be bought. */
    public Mono<Void> takeOffSale(UUID productId) {
        return offers.remove(productId);
    }

    public Mono<Boolean> isOnSale(UUID productId) {
        return offers.exists(productId);
    }

    public Mono<StockCount> of(UUID productId) {
        return shelf.count(productId);
    }

    /** What happened to the pieces of a product, oldest first. */
    public Flux<Movement> movements(UUID productId) {
        return shelf.movements(productId);
    }

    /** Waits until nobody else is changing the stock of this product; held until the caller's transaction ends. */
    public Mono<Void> takeTurn(UUID productId) {
        return shelf.takeTurn(productId);
    }

    /** Tells the other services how many pieces there are now; to be called in turn. */
    public Mono<Void> announce(UUID productId) {
        return of(productId).map(count -> changed(productId, count)).flatMap(outbox::append);
    }

    private static StockChanged changed(UUID productId, StockCount count) {
        return new StockChanged(productId, count.available(), count.held(), count.received(), null, null);
    }
}
