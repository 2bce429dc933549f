package mizuhiki.stream.floor;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The last page of a show: how long each role took, confirmed in one go. */
@Controller
@RequestMapping("/streams/{showId}/end")
@Allowed(Role.STAFF)
class EndPageController {

    private final Ending ending;

    EndPageController(Ending ending) {
        this.ending = ending;
    }

    @GetMapping
    Mono<Rendering> confirm(@PathVariable UUID showId) {
        return Mono.zip(
                ending.proposal(showId),
                ending.helpers(),
                (roles, members) -> Rendering.view("stream/end")
                        .modelAttribute("roles", roles)
                        .modelAttribute("members", members)
                        .modelAttribute("showId", showId)
                        .build());
    }

    @PostMapping
    Mono<String> end(
            @PathVariable UUID showId, @Valid @ModelAttribute EndForm form, @AuthenticationPrincipal Viewer viewer) {
        return ending.end(showId, form.confirmed(), viewer.personId()).thenReturn("redirect:/streams/{showId}/floor");
    }
}
