package mizuhiki.catalog.making;

import java.util.UUID;
import mizuhiki.catalog.product.Description;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.ProductStep.Kind;
import mizuhiki.catalog.product.ProductSteps;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Makers putting right what staff asked for, and handing it in again. */
@Service
class Mending {

    private final Products products;
    private final ProductSteps steps;
    private final OwnPieces pieces;
    private final TransactionalOperator transaction;

    Mending(Products products, ProductSteps steps, OwnPieces pieces, TransactionalOperator transaction) {
        this.products = products;
        this.steps = steps;
        this.pieces = pieces;
        this.transaction = transaction;
    }

    /** What somebody else made is not found. */
    Mono<Product> get(UUID productId, Viewer viewer) {
        return pieces.isMadeBy(productId, viewer.personId())
                .filter(own -> own || viewer.isStaff())
                .switchIfEmpty(Mono.error(() -> new NotFound(productId)))
                .then(products.get(productId));
    }

    Mono<Product> mend(UUID productId, Words words, @Nullable UUID newPhotoId, Viewer viewer) {
        return get(productId, viewer)
                .map(product -> product.asSeen(words.version()))
                .map(product -> product.mend(
                        Description.line(words.title()), Description.clean(words.description()), newPhotoId))
                .flatMap(products::save)
                .delayUntil(product -> steps.note(product, Kind.MENDED, viewer.personId()))
                .as(transaction::transactional);
    }

    /** What a maker says about a product, having seen it in this version. */
    record Words(String title, String description, int version) {}
}
