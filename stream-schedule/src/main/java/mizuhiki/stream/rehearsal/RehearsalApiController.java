package mizuhiki.stream.rehearsal;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.play.Played;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}/rehearsal")
@Allowed(Role.STAFF)
class RehearsalApiController {

    private final Rehearsing rehearsing;

    RehearsalApiController(Rehearsing rehearsing) {
        this.rehearsing = rehearsing;
    }

    /** @param with everything that decides what comes of it: the same again gives the same again */
    record RehearsalView(UUID showId, RehearsalForm.Wanted with, Played played) {

        static RehearsalView of(Rehearsal rehearsal) {
            return new RehearsalView(rehearsal.show().id(), rehearsal.wanted(), rehearsal.played());
        }
    }

    @GetMapping
    Mono<RehearsalView> play(@PathVariable UUID showId, @Valid @ModelAttribute RehearsalForm form) {
        return rehearsing.of(showId, form).map(RehearsalView::of);
    }
}
