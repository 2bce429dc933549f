package mizuhiki.shared.agreement;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import reactor.core.publisher.Mono;

/** The same from the page with somebody's file. */
@Controller
@RequestMapping("/people/{personId}")
@Allowed(Role.STAFF)
class PaperController {

    private final Consenting consenting;
    private final Limiting limiting;

    PaperController(Consenting consenting, Limiting limiting) {
        this.consenting = consenting;
        this.limiting = limiting;
    }

    @PostMapping("/consents/{purpose}")
    Mono<String> consent(
            @PathVariable UUID personId,
            @PathVariable Consent purpose,
            @Valid @ModelAttribute Answer answer,
            @AuthenticationPrincipal Viewer viewer) {
        return consenting.say(personId, purpose, answer, viewer.personId()).thenReturn("redirect:/people/" + personId);
    }

    @PostMapping("/limits")
    Mono<String> limit(
            @PathVariable UUID personId,
            @Valid @ModelAttribute LimitRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return limiting.set(request.limit(personId), viewer.personId()).thenReturn("redirect:/people/" + personId);
    }
}
