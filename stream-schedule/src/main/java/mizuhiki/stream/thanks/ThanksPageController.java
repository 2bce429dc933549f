package mizuhiki.stream.thanks;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
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

/** ありがとうを伝える: staff write it once, everybody of the show reads it. */
@Controller
@RequestMapping("/streams/{showId}/thanks")
@Allowed(Role.STAFF)
class ThanksPageController {

    private static final String BACK = "redirect:/streams/{showId}/thanks";

    private final Shows shows;
    private final Thanking thanking;

    ThanksPageController(Shows shows, Thanking thanking) {
        this.shows = shows;
        this.thanking = thanking;
    }

    @GetMapping
    Mono<Rendering> look(@PathVariable UUID showId) {
        return page(showId, Thanks.Words.NONE, HttpStatus.OK);
    }

    @PostMapping
    Mono<Rendering> say(
            @PathVariable UUID showId,
            @Valid @ModelAttribute("words") Thanks.Words words,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer) {
        return faults.hasErrors()
                ? page(showId, words, HttpStatus.UNPROCESSABLE_CONTENT)
                : thanking.say(showId, words, viewer.personId())
                        .map(said -> Rendering.redirectTo("/streams/" + showId + "/thanks")
                                .build());
    }

    @PostMapping("/{thanksId}/remove")
    Mono<String> takeBack(@PathVariable UUID showId, @PathVariable UUID thanksId) {
        return thanking.takeBack(showId, thanksId).thenReturn(BACK);
    }

    private Mono<Rendering> page(UUID showId, Thanks.Words words, HttpStatus status) {
        return shows.get(showId).flatMap(show -> page(show, words, status));
    }

    private Mono<Rendering> page(Show show, Thanks.Words words, HttpStatus status) {
        return Mono.zip(
                thanking.ofShow(show),
                thanking.pieces(show),
                (said, pieces) -> Rendering.view("thanks/thanks")
                        .modelAttribute("show", show)
                        .modelAttribute("words", words)
                        .modelAttribute("page", UuidCreator.getTimeOrderedEpoch())
                        .modelAttribute("said", said)
                        .modelAttribute("pieces", pieces)
                        .modelAttribute("kinds", Thanks.Kind.values())
                        .modelAttribute("faulty", status != HttpStatus.OK)
                        .status(status)
                        .build());
    }
}
