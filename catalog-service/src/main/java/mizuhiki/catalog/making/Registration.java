package mizuhiki.catalog.making;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.photo.PhotoIntake;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Members telling what they made, one answer at a time; every answer is kept at once. */
@Service
class Registration {

    private final Lots lots;
    private final Crew crew;
    private final Products products;
    private final PhotoIntake photos;
    private final TransactionalOperator transaction;

    Registration(Lots lots, Crew crew, Products products, PhotoIntake photos, TransactionalOperator transaction) {
        this.lots = lots;
        this.crew = crew;
        this.products = products;
        this.photos = photos;
        this.transaction = transaction;
    }

    Mono<Lot> begin(Viewer viewer) {
        return Moment.get().map(now -> Lot.begin(viewer.personId(), now)).flatMap(lots::save);
    }

    /** More of something the office knows already. */
    Mono<Lot> beginMore(UUID productId, Viewer viewer) {
        return products.get(productId)
                .zipWith(Moment.get(), (product, now) -> Lot.ofMore(product, viewer.personId(), now))
                .flatMap(lots::save);
    }

    /** Developing takes a while, so the lot is looked up again afterwards. */
    Mono<Lot> picture(UUID lotId, FilePart upload, Viewer viewer) {
        return lots.get(lotId, viewer)
                .map(Lot::draft)
                .then(photos.take(upload, viewer.personId()))
                .flatMap(photoId -> showIn(photoId, lotId, viewer));
    }

    private Mono<Lot> showIn(UUID photoId, UUID lotId, Viewer viewer) {
        return lots.get(lotId, viewer)
                .map(lot -> lot.of(lot.thing().picturedIn(photoId)))
                .flatMap(lots::save);
    }

    Mono<Lot> describe(UUID lotId, String title, String description, int quantity, Viewer viewer) {
        return lots.get(lotId, viewer)
                .map(lot -> lot.describe(title, description, quantity))
                .flatMap(lots::save);
    }

    Mono<Lot> madeBy(UUID lotId, List<Share> shares, Viewer viewer) {
        return lots.get(lotId, viewer)
                .map(Lot::draft)
                .delayUntil(lot -> crew.note(lotId, shares))
                .as(transaction::transactional);
    }

    Mono<Lot> throwAway(UUID lotId, Viewer viewer) {
        return lots.get(lotId, viewer).zipWith(Moment.get(), Lot::throwAway).flatMap(lots::save);
    }

    Mono<Lot> fetchBack(UUID lotId, Viewer viewer) {
        return lots.get(lotId, viewer).map(Lot::fetchBack).flatMap(lots::save);
    }
}
