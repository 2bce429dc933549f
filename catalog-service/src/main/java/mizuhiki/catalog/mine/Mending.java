package mizuhiki.catalog.mine;

import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.photo.PhotoIntake;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.ProductStep.Kind;
import mizuhiki.catalog.product.ProductSteps;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Makers putting right what staff asked for, and handing it in again. */
@Service
class Mending {

    private final Products products;
    private final ProductSteps steps;
    private final OwnPieces pieces;
    private final PhotoIntake photos;
    private final TransactionalOperator transaction;

    Mending(
            Products products,
            ProductSteps steps,
            OwnPieces pieces,
            PhotoIntake photos,
            TransactionalOperator transaction) {
        this.products = products;
        this.steps = steps;
        this.pieces = pieces;
        this.photos = photos;
        this.transaction = transaction;
    }

    /** What somebody else made is not found. */
    Mono<Product> get(UUID productId, Viewer viewer) {
        return pieces.isMadeBy(productId, viewer.personId())
                .filter(own -> own || viewer.isStaff())
                .switchIfEmpty(Mono.error(() -> new NotFound(productId)))
                .then(products.get(productId));
    }

    /** With a new picture, where one comes along. */
    Mono<Product> mend(UUID productId, Words words, Optional<Part> picture, Viewer viewer) {
        return get(productId, viewer)
                .map(product -> product.asSeen(words.seenVersion()))
                .then(Mono.justOrEmpty(picture))
                .flatMap(upload -> photos.take(upload, viewer.personId()))
                .singleOptional()
                .flatMap(photoId -> handIn(productId, words, photoId, viewer));
    }

    private Mono<Product> handIn(UUID productId, Words words, Optional<UUID> photoId, Viewer viewer) {
        return products.get(productId)
                .map(product -> product.asSeen(words.seenVersion()))
                .map(product -> product.mend(words.cleanTitle(), words.cleanDescription(), photoId.orElse(null)))
                .flatMap(products::save)
                .delayUntil(product -> steps.note(product, Kind.MENDED, viewer.personId()))
                .as(transaction::transactional);
    }
}
