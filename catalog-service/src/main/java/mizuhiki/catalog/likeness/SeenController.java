package mizuhiki.catalog.likeness;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 写真にうつっている人: asked of staff, and of whoever took the photo in. */
@Controller
@RequestMapping("/catalog/photos")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class SeenController {

    private final Looking looking;
    private final SeenPages pages;
    private final PhotosOfMe photosOfMe;

    SeenController(Looking looking, SeenPages pages, PhotosOfMe photosOfMe) {
        this.looking = looking;
        this.pages = pages;
        this.photosOfMe = photosOfMe;
    }

    @GetMapping("/{photoId}/people")
    Mono<Rendering> people(@PathVariable UUID photoId, @AuthenticationPrincipal Viewer viewer) {
        return pages.of(photoId, viewer);
    }

    @PostMapping("/{photoId}/people")
    Mono<Rendering> say(
            @PathVariable UUID photoId,
            @Valid @ModelAttribute("form") SeenForm form,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer) {
        return faults.hasErrors()
                ? pages.unclear(photoId, form, viewer)
                : looking.say(photoId, form.seen(), viewer)
                        .map(look -> Rendering.redirectTo("/catalog/photos/" + photoId + "/people")
                                .status(HttpStatus.SEE_OTHER)
                                .build());
    }

    /** For the page on which somebody says what they agree to. */
    @GetMapping("/mine")
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return photosOfMe
                .of(viewer.personId())
                .collectList()
                .map(photos -> Rendering.view("likeness/parts :: mine")
                        .modelAttribute("photos", photos)
                        .build());
    }
}
