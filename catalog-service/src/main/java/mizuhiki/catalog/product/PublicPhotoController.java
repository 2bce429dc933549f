package mizuhiki.catalog.product;

import java.net.URI;
import java.util.UUID;
import mizuhiki.catalog.likeness.PublicPhotos;
import mizuhiki.catalog.photo.PhotoDelivery;
import mizuhiki.catalog.picture.PhotoSize;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Photos for buyers and viewers: only those that something is on sale with, and that everybody in them agrees to; those
 * that were lead to these, or to none.
 */
@RestController
@OpenToAll
class PublicPhotoController {

    private static final URI NO_PICTURE = URI.create("/assets/knot.svg");

    private final ProductSteps steps;
    private final PublicPhotos photos;
    private final PhotoDelivery delivery;

    PublicPhotoController(ProductSteps steps, PublicPhotos photos, PhotoDelivery delivery) {
        this.steps = steps;
        this.photos = photos;
        this.delivery = delivery;
    }

    @GetMapping("/photos/{slug}/{photoId}/{size}")
    Mono<ResponseEntity<Resource>> photo(
            @PathVariable String slug, @PathVariable UUID photoId, @PathVariable String size) {
        return steps.isPublic(photoId)
                .filter(isPublic -> isPublic)
                .filterWhen(onSale -> photos.mayBeSeen(photoId))
                .flatMap(seen -> delivery.publicly(photoId, PhotoSize.named(size)))
                .switchIfEmpty(Mono.defer(() -> inItsPlace(slug, photoId, size)));
    }

    /** A buyer's order remembers the picture of its day, and is not to show a hole where that is not seen any more. */
    private Mono<ResponseEntity<Resource>> inItsPlace(String slug, UUID photoId, String size) {
        return steps.inPlaceOf(photoId)
                .flatMap(other -> Mono.justOrEmpty(other.photoId())
                        .filterWhen(photos::mayBeSeen)
                        .map(seen -> way(slug, seen, size))
                        .defaultIfEmpty(NO_PICTURE))
                .map(way ->
                        ResponseEntity.status(HttpStatus.FOUND).location(way).<Resource>build())
                .switchIfEmpty(Mono.error(() -> new NotFound(photoId)));
    }

    private static URI way(String slug, UUID photoId, String size) {
        return UriComponentsBuilder.fromPath("/photos/{slug}/{photoId}/{size}")
                .build(slug, photoId, PhotoSize.named(size));
    }
}
