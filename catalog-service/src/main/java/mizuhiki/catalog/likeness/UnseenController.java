package mizuhiki.catalog.likeness;

import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** まだ見ていない写真. */
@Controller
@RequestMapping("/catalog/photos/unseen")
@Allowed(Role.STAFF)
class UnseenController {

    private final UnseenPhotos photos;

    UnseenController(UnseenPhotos photos) {
        this.photos = photos;
    }

    @GetMapping
    Mono<Rendering> all() {
        return photos.all()
                .collectList()
                .map(unseen -> Rendering.view("likeness/unseen")
                        .modelAttribute("unseen", unseen)
                        .build());
    }

    /** For 確認まち and きょう. */
    @GetMapping("/waiting")
    Mono<Rendering> waiting() {
        return photos.number()
                .map(number -> Rendering.view("likeness/parts :: waiting")
                        .modelAttribute("number", number)
                        .build());
    }
}
