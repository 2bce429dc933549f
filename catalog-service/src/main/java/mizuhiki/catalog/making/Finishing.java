package mizuhiki.catalog.making;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.catalog.made.Arrival;
import mizuhiki.catalog.made.MadeLot;
import mizuhiki.catalog.made.Share;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** できた: a lot is handed in, the shares of its makers are frozen, and its pieces are there. */
@Service
class Finishing {

    private static final int RETRIES = 3;

    private final Lots lots;
    private final Makers makers;
    private final Products products;
    private final Arrival arrival;
    private final TransactionalOperator transaction;

    Finishing(Lots lots, Makers makers, Products products, Arrival arrival, TransactionalOperator transaction) {
        this.lots = lots;
        this.makers = makers;
        this.products = products;
        this.arrival = arrival;
        this.transaction = transaction;
    }

    /** Emits the product the pieces are of. Others may make more of it at this moment, or tap on done again. */
    Mono<Product> finish(UUID lotId, Viewer viewer) {
        return lots.get(lotId, viewer)
                .map(Lot::complete)
                .flatMap(lot -> finish(lot, viewer))
                .as(transaction::transactional)
                .retryWhen(Retry.max(RETRIES)
                        .filter(OptimisticLockingFailureException.class::isInstance)
                        .onRetryExhaustedThrow((tries, last) -> last.failure()));
    }

    private Mono<Product> finish(Lot lot, Viewer viewer) {
        return product(lot).delayUntil(product -> handIn(lot, product, viewer));
    }

    /** A new one, waiting to be checked, or the known one the lot is more of. */
    private Mono<Product> product(Lot lot) {
        return (lot.isMoreOfSomething() ? known(lot) : unknown(lot)).flatMap(products::save);
    }

    private Mono<Product> unknown(Lot lot) {
        return Moment.get().map(lot::newProduct).zipWhen(product -> products.taxed(product.title()), Product::taxedAs);
    }

    private Mono<Product> known(Lot lot) {
        return Mono.justOrEmpty(lot.productId()).flatMap(products::get).map(Product::madeAgain);
    }

    private Mono<Void> handIn(Lot lot, Product product, Viewer viewer) {
        return Moment.get()
                .map(now -> lot.finish(product.id(), now))
                .flatMap(lots::save)
                .flatMap(this::made)
                .flatMap(made -> arrival.of(made, product, viewer.personId()));
    }

    /** The shares are read once nobody can change them any more. */
    private Mono<MadeLot> made(Lot finished) {
        return makers.of(finished.id()).map(shares -> made(finished, shares));
    }

    private static MadeLot made(Lot finished, List<Share> shares) {
        var quantity = finished.thing().quantity();
        if (shares.isEmpty() || !shares.stream().allMatch(share -> share.fits(quantity))) {
            throw new LotIncomplete(finished.id());
        }
        return new MadeLot(
                Objects.requireNonNull(finished.productId()),
                finished.id(),
                quantity,
                Objects.requireNonNull(finished.finishedAt()),
                shares);
    }
}
