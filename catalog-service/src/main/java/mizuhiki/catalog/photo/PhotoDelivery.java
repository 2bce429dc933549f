package mizuhiki.catalog.photo;

import java.time.Duration;
import java.util.UUID;
import mizuhiki.catalog.picture.PhotoSize;
import mizuhiki.shared.problem.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands out photos of the current office. A photo never changes, but who may see it does. */
@Component
public class PhotoDelivery {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    /** Kept by the browser that has seen it, which asks each time: whoever is in it may take back their yes. */
    private static final CacheControl WHILE_PUBLIC = CacheControl.noCache().cachePrivate();

    private final PhotoStore store;

    PhotoDelivery(PhotoStore store) {
        this.store = store;
    }

    /** For the office's own people. */
    public Mono<ResponseEntity<Resource>> privately(UUID photoId, PhotoSize size) {
        return deliver(photoId, size, FOR_GOOD);
    }

    /** For everybody; the caller knows that the photo is public. */
    public Mono<ResponseEntity<Resource>> publicly(UUID photoId, PhotoSize size) {
        return deliver(photoId, size, WHILE_PUBLIC);
    }

    private Mono<ResponseEntity<Resource>> deliver(UUID photoId, PhotoSize size, CacheControl caching) {
        return store.find(photoId, size)
                .switchIfEmpty(Mono.error(() -> new NotFound(photoId)))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(caching)
                        .eTag(photoId + "-" + size)
                        .body(file));
    }
}
