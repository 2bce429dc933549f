package mizuhiki.stream.aftercare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.aftercare.AfterCares.Whose;
import mizuhiki.stream.participation.PastShow;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/after")
@Allowed({Role.MEMBER, Role.PEER})
class CareApiController {

    private final Caring caring;
    private final Listening listening;

    CareApiController(Caring caring, Listening listening) {
        this.caring = caring;
        this.listening = listening;
    }

    /** What is left out stays as it was; an empty note takes back what was written. */
    record CareRequest(
            @Nullable Feeling feeling,
            @Nullable Boolean wantsTalk,
            @Nullable @Size(max = 500) String note) {}

    record CareView(Said said, String note) {}

    /** Shows one is asked about today. */
    @GetMapping("/mine")
    Mono<List<PastShow>> toAsk(@AuthenticationPrincipal Viewer viewer) {
        return caring.toAsk(viewer.personId());
    }

    @GetMapping("/{showId}/mine")
    Mono<CareView> mine(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        var whose = new Whose(showId, viewer.personId());
        return caring.show(whose)
                .then(Mono.defer(() -> Mono.zip(caring.said(whose), caring.note(whose), CareView::new)));
    }

    @PutMapping("/{showId}/mine")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> say(
            @PathVariable UUID showId,
            @Valid @RequestBody CareRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        var whose = new Whose(showId, viewer.personId());
        return caring.show(whose)
                .thenMany(Mono.justOrEmpty(request.feeling()))
                .concatMap(feeling -> caring.feel(whose, feeling))
                .thenMany(Mono.justOrEmpty(request.wantsTalk()))
                .concatMap(talk -> caring.want(whose, talk))
                .thenMany(Mono.justOrEmpty(request.note()))
                .concatMap(note -> caring.write(whose, note))
                .then();
    }

    /** Those who want to talk first; notes are opened one by one. */
    @GetMapping
    @Allowed(Role.STAFF)
    Mono<List<Listening.Voice>> voices() {
        return listening.voices();
    }

    @GetMapping("/{showId}/people/{personId}")
    @Allowed(Role.STAFF)
    Mono<Listening.Opened> open(@PathVariable UUID showId, @PathVariable UUID personId) {
        return listening.open(new Whose(showId, personId));
    }

    @PutMapping("/{showId}/people/{personId}/heard")
    @Allowed(Role.STAFF)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> heard(@PathVariable UUID showId, @PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return listening.heard(new Whose(showId, personId), viewer.personId());
    }
}
