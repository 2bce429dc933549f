package mizuhiki.catalog.product;

import java.util.UUID;
import mizuhiki.catalog.photo.PhotoDelivery;
import mizuhiki.catalog.picture.PhotoSize;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Photos for buyers and viewers: only those that something is, or last was, on sale with. */
@RestController
@OpenToAll
class PublicPhotoController {

    private final ProductSteps steps;
    private final PhotoDelivery delivery;

    PublicPhotoController(ProductSteps steps, PhotoDelivery delivery) {
        this.steps = steps;
        this.delivery = delivery;
    }

    @GetMapping("/photos/{slug}/{photoId}/{size}")
    Mono<ResponseEntity<Resource>> photo(@PathVariable UUID photoId, @PathVariable String size) {
        return steps.isPublic(photoId)
                .filter(isPublic -> isPublic)
                .switchIfEmpty(Mono.error(() -> new NotFound(photoId)))
                .flatMap(seen -> delivery.publicly(photoId, PhotoSize.named(size)));
    }
}
