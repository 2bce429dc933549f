package mizuhiki.catalog.listing;

import java.util.UUID;
import mizuhiki.catalog.photo.PhotoIntake;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.ProductStep.Kind;
import mizuhiki.catalog.product.ProductSteps;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff putting another picture in place of the one a product has, which nobody outside sees any more. */
@Service
class Repicturing {

    private final Products products;
    private final ProductSteps steps;
    private final PhotoIntake photos;
    private final Announcement announcement;
    private final TransactionalOperator transaction;

    Repicturing(
            Products products,
            ProductSteps steps,
            PhotoIntake photos,
            Announcement announcement,
            TransactionalOperator transaction) {
        this.products = products;
        this.steps = steps;
        this.photos = photos;
        this.announcement = announcement;
        this.transaction = transaction;
    }

    /** Developing takes a while, so the product is looked up again afterwards. */
    Mono<Product> picture(UUID productId, int seenVersion, @Nullable Part upload, Viewer viewer) {
        return seen(productId, seenVersion)
                .then(Mono.defer(() -> photos.take(upload, viewer.personId())))
                .flatMap(photoId -> show(productId, seenVersion, photoId, viewer));
    }

    private Mono<Product> show(UUID productId, int seenVersion, UUID photoId, Viewer viewer) {
        return seen(productId, seenVersion)
                .map(product -> product.picturedIn(photoId))
                .flatMap(products::save)
                .delayUntil(product -> steps.note(product, kind(product), viewer.personId()))
                .delayUntil(product -> product.isListed() ? announcement.listed(product) : Mono.empty())
                .as(transaction::transactional);
    }

    /** Before it is listed, no picture of it is one for everybody. */
    private static Kind kind(Product product) {
        return product.isWaiting() ? Kind.MENDED : Kind.CHANGED;
    }

    private Mono<Product> seen(UUID productId, int seenVersion) {
        return products.get(productId).map(product -> product.asSeen(seenVersion));
    }
}
