package mizuhiki.stream.weeklimit;

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
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** How much of a week is enough: my own page, and the one on which staff write what the support plan says. */
@Controller
class LimitPageController {

    private static final String OWN = "/streams/availability/limits";

    private final Limiting limiting;

    LimitPageController(Limiting limiting) {
        this.limiting = limiting;
    }

    @GetMapping(OWN)
    @Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return page(viewer.personId(), OWN, HttpStatus.OK);
    }

    @PostMapping(OWN)
    @Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
    Mono<Rendering> setMine(
            @Valid @ModelAttribute("form") WeekLimitForm form,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer) {
        return faults.hasErrors()
                ? page(viewer.personId(), OWN, HttpStatus.UNPROCESSABLE_CONTENT)
                : limiting.set(form.limit(viewer.personId()), viewer.personId())
                        .thenReturn(
                                Rendering.redirectTo("/streams/availability").build());
    }

    @GetMapping("/streams/people/{personId}/limits")
    @Allowed(Role.STAFF)
    Mono<Rendering> theirs(@PathVariable UUID personId) {
        return page(personId, target(personId), HttpStatus.OK);
    }

    @PostMapping("/streams/people/{personId}/limits")
    @Allowed(Role.STAFF)
    Mono<Rendering> setTheirs(
            @PathVariable UUID personId,
            @Valid @ModelAttribute("form") WeekLimitForm form,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer) {
        return faults.hasErrors()
                ? page(personId, target(personId), HttpStatus.UNPROCESSABLE_CONTENT)
                : limiting.set(form.limit(personId), viewer.personId())
                        .thenReturn(Rendering.redirectTo(target(personId)).build());
    }

    private Mono<Rendering> page(UUID personId, String target, HttpStatus status) {
        return limiting.of(personId)
                .map(whose -> Rendering.view("availability/limits")
                        .modelAttribute("whose", whose)
                        .modelAttribute("own", target.equals(OWN))
                        .modelAttribute("target", target)
                        .modelAttribute("faulty", status != HttpStatus.OK)
                        .status(status)
                        .build());
    }

    private static String target(UUID personId) {
        return "/streams/people/" + personId + "/limits";
    }
}
