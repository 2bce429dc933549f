package mizuhiki.catalog.photo;

import java.util.UUID;
import mizuhiki.catalog.picture.PhotoSize;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class PhotoController {

    private final PhotoDelivery delivery;

    PhotoController(PhotoDelivery delivery) {
        this.delivery = delivery;
    }

    @GetMapping("/catalog/photos/{photoId}/{size}")
    Mono<ResponseEntity<Resource>> photo(@PathVariable UUID photoId, @PathVariable String size) {
        return delivery.privately(photoId, PhotoSize.named(size));
    }
}
