package mizuhiki.catalog.making;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.made.Share;
import mizuhiki.catalog.photo.PhotoIntake;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Members telling what they made, one answer at a time; every answer is kept at once. */
@Service
class Registration {

    private final Lots lots;
    private final Makers makers;
    private final Products products;
    private final PhotoIntake photos;
    private final TransactionalOperator transaction;

    Registration(Lots lots, Makers makers, Products products, PhotoIntake photos, TransactionalOperator transaction) {
        this.lots = lots;
        this.makers = makers;
        this.products = products;
        this.photos = photos;
        this.transaction = transaction;
    }

    Mono<LotView> get(UUID lotId, Viewer viewer) {
        return lots.get(lotId, viewer).flatMap(this::view);
    }

    /** What can be gone on with, the latest first. */
    Flux<LotView> draftsOf(Viewer viewer) {
        return lots.draftsOf(viewer.personId())
                .collectList()
                .flatMapIterable(drafts -> drafts)
                .concatMap(this::view);
    }

    /** Something new, or more of something the office knows already. */
    Mono<LotView> begin(@Nullable UUID productId, Viewer viewer) {
        return (productId == null ? newThing(viewer) : more(productId, viewer)).flatMap(this::keep);
    }

    private Mono<LotView> keep(Lot lot) {
        return lots.save(lot).flatMap(this::view);
    }

    private Mono<LotView> view(Lot lot) {
        return makers.of(lot.id()).map(shares -> LotView.of(lot, shares));
    }

    private static Mono<Lot> newThing(Viewer viewer) {
        return Moment.get().map(now -> Lot.begin(viewer.personId(), now));
    }

    private Mono<Lot> more(UUID productId, Viewer viewer) {
        return products.get(productId)
                .zipWith(Moment.get(), (product, now) -> Lot.ofMore(product, viewer.personId(), now));
    }

    /** Developing takes a while, so the lot is looked up again afterwards. */
    Mono<LotView> picture(UUID lotId, @Nullable Part upload, Viewer viewer) {
        return lots.get(lotId, viewer)
                .map(Lot::draft)
                .then(photos.take(upload, viewer.personId()))
                .flatMap(photoId -> showIn(photoId, lotId, viewer));
    }

    private Mono<LotView> showIn(UUID photoId, UUID lotId, Viewer viewer) {
        return lots.get(lotId, viewer)
                .map(lot -> lot.of(lot.thing().picturedIn(photoId)))
                .flatMap(this::keep);
    }

    Mono<LotView> describe(UUID lotId, Answers.What what, Viewer viewer) {
        return lots.get(lotId, viewer)
                .map(lot -> lot.describe(what.title(), what.words(), what.pieces()))
                .flatMap(this::keep);
    }

    Mono<LotView> madeBy(UUID lotId, List<Share> shares, Viewer viewer) {
        return lots.get(lotId, viewer)
                .map(Lot::draft)
                .delayUntil(lot -> makers.note(lotId, shares))
                .flatMap(this::view)
                .as(transaction::transactional);
    }

    Mono<LotView> throwAway(UUID lotId, Viewer viewer) {
        return lots.get(lotId, viewer).zipWith(Moment.get(), Lot::throwAway).flatMap(this::keep);
    }

    Mono<LotView> fetchBack(UUID lotId, Viewer viewer) {
        return lots.get(lotId, viewer).map(Lot::fetchBack).flatMap(this::keep);
    }
}
