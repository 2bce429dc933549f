package mizuhiki.stream.thanks;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.show.Shows;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams")
@Allowed(Role.STAFF)
class ThanksApiController {

    private final Shows shows;
    private final Thanking thanking;

    ThanksApiController(Shows shows, Thanking thanking) {
        this.shows = shows;
        this.thanking = thanking;
    }

    @GetMapping("/thanks/mine")
    @Allowed({Role.MEMBER, Role.PEER})
    Mono<List<Heard>> mine(@AuthenticationPrincipal Viewer viewer) {
        return thanking.heardBy(viewer.personId());
    }

    @GetMapping("/{showId}/thanks")
    Mono<List<Thanks>> ofShow(@PathVariable UUID showId) {
        return shows.get(showId).flatMap(thanking::ofShow);
    }

    @PostMapping("/{showId}/thanks")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Thanks> say(
            @PathVariable UUID showId, @Valid @RequestBody Thanks.Words words, @AuthenticationPrincipal Viewer viewer) {
        return thanking.say(showId, words, viewer.personId());
    }

    @DeleteMapping("/{showId}/thanks/{thanksId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takeBack(@PathVariable UUID showId, @PathVariable UUID thanksId) {
        return thanking.takeBack(showId, thanksId);
    }
}
