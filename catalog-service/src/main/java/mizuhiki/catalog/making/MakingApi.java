package mizuhiki.catalog.making;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.Part;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** つくった, for programs. */
@RestController
@RequestMapping("/api/v1/catalog/lots")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class MakingApi {

    private final Registration registration;
    private final Finishing finishing;

    MakingApi(Registration registration, Finishing finishing) {
        this.registration = registration;
        this.finishing = finishing;
    }

    /** Drafts that can be gone on with. */
    @GetMapping
    Flux<LotView> drafts(@AuthenticationPrincipal Viewer viewer) {
        return registration.draftsOf(viewer);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<LotView> begin(
            @RequestBody(required = false) @Nullable Beginning beginning, @AuthenticationPrincipal Viewer viewer) {
        var productId = beginning == null ? null : beginning.productId();
        return registration.begin(productId, viewer);
    }

    @GetMapping("/{lotId}")
    Mono<LotView> lot(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return registration.get(lotId, viewer);
    }

    @PutMapping(path = "/{lotId}/photo", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<LotView> picture(
            @PathVariable UUID lotId, @RequestPart("photo") Part photo, @AuthenticationPrincipal Viewer viewer) {
        return registration.picture(lotId, photo, viewer);
    }

    @PutMapping("/{lotId}/thing")
    Mono<LotView> describe(
            @PathVariable UUID lotId, @Valid @RequestBody Answers.What what, @AuthenticationPrincipal Viewer viewer) {
        return registration.describe(lotId, what, viewer);
    }

    @PutMapping("/{lotId}/makers")
    Mono<LotView> madeBy(
            @PathVariable UUID lotId, @Valid @RequestBody Answers.Who who, @AuthenticationPrincipal Viewer viewer) {
        return registration.madeBy(lotId, who.shares(), viewer);
    }

    @PostMapping("/{lotId}/finish")
    Mono<LotView> finish(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return finishing.finish(lotId, viewer).then(registration.get(lotId, viewer));
    }

    @DeleteMapping("/{lotId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> throwAway(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return registration.throwAway(lotId, viewer).then();
    }

    @PostMapping("/{lotId}/fetch-back")
    Mono<LotView> fetchBack(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return registration.fetchBack(lotId, viewer);
    }

    /** @param productId what it is more of, if it is nothing new */
    record Beginning(@Nullable UUID productId) {}
}
