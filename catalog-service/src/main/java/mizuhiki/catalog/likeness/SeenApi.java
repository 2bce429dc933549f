package mizuhiki.catalog.likeness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 写真にうつっている人, for programs. */
@RestController
@RequestMapping("/api/v1/catalog/photos")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class SeenApi {

    private final Looking looking;
    private final PhotosOfMe photosOfMe;
    private final UnseenPhotos unseen;

    SeenApi(Looking looking, PhotosOfMe photosOfMe, UnseenPhotos unseen) {
        this.looking = looking;
        this.photosOfMe = photosOfMe;
        this.unseen = unseen;
    }

    @GetMapping("/{photoId}/people")
    Mono<SeenView> people(@PathVariable UUID photoId, @AuthenticationPrincipal Viewer viewer) {
        return looking.get(photoId, viewer).map(SeenView::of);
    }

    @PutMapping("/{photoId}/people")
    Mono<SeenView> say(
            @PathVariable UUID photoId,
            @Valid @RequestBody SeenRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return looking.say(photoId, request.seen(), viewer).map(SeenView::of);
    }

    @GetMapping("/mine")
    Flux<PhotosOfMe.OfMe> mine(@AuthenticationPrincipal Viewer viewer) {
        return photosOfMe.of(viewer.personId());
    }

    @GetMapping("/unseen")
    @Allowed(Role.STAFF)
    Flux<UnseenPhotos.Unseen> unseen() {
        return unseen.all();
    }

    /** @param people empty where nobody can be seen */
    record SeenRequest(@NotNull @Size(max = 50) List<@NotNull UUID> people) {

        Set<UUID> seen() {
            return Set.copyOf(people);
        }
    }

    record SeenView(UUID photoId, Look.Word word, Set<UUID> people) {

        static SeenView of(Look look) {
            return new SeenView(look.photoId(), look.word(), look.people());
        }
    }
}
