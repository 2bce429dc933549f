package mizuhiki.catalog.stock;

import java.util.UUID;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.shelf.Movement;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shelf as the rest of the house knows it. Everything here joins the caller's transaction. */
@Service
public class Stock {

    private final Shelf shelf;
    private final Desk desk;

    Stock(Shelf shelf, Desk desk) {
        this.shelf = shelf;
        this.desk = desk;
    }

    /** Puts the pieces of a finished lot on the shelf. */
    public Mono<Void> receive(UUID lotId, UUID productId, int quantity) {
        return Moment.get()
                .flatMap(now -> desk.ask(new Request.Receive(productId, lotId, quantity, now)))
                .then();
    }

    /** From now on the product can be claimed for this price; holds made before keep theirs. */
    public Mono<Void> putOnSale(UUID productId, Yen price) {
        return offer(productId, price);
    }

    /** No more claims; what is already held can still be bought. */
    public Mono<Void> takeOffSale(UUID productId) {
        return offer(productId, null);
    }

    public Mono<StockCount> of(UUID productId) {
        return shelf.count(productId);
    }

    /** Where the pieces of each lot are, the newest lot first. */
    public Flux<PlaceCount> places(UUID productId) {
        return shelf.places(productId);
    }

    /** What happened to the pieces of a product, oldest first. */
    public Flux<Movement> movements(UUID productId) {
        return shelf.movements(productId);
    }

    private Mono<Void> offer(UUID productId, @Nullable Yen price) {
        return Moment.get()
                .flatMap(now -> desk.ask(new Request.Offer(productId, price, now)))
                .then();
    }
}
