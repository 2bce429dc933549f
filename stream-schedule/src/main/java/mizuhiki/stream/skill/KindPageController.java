package mizuhiki.stream.skill;

import jakarta.validation.Valid;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.turn.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The kinds of role of the office: what each shows, asks for, and how long it may take. */
@Controller
@RequestMapping("/streams/kinds")
@Allowed(Role.STAFF)
class KindPageController {

    private final RoleKinds kinds;

    KindPageController(RoleKinds kinds) {
        this.kinds = kinds;
    }

    @GetMapping
    Mono<Rendering> all() {
        return page(HttpStatus.OK);
    }

    /** One more, or another description of one there is. */
    @PostMapping
    Mono<Rendering> set(@Valid @ModelAttribute("kind") RoleKind kind, BindingResult faults) {
        return faults.hasErrors()
                ? page(HttpStatus.UNPROCESSABLE_CONTENT)
                : kinds.set(kind)
                        .thenReturn(Rendering.redirectTo("/streams/kinds").build());
    }

    private Mono<Rendering> page(HttpStatus status) {
        return kinds.all()
                .map(all -> Rendering.view("skill/kinds")
                        .modelAttribute("kinds", all.values())
                        .modelAttribute("exposures", Exposure.values())
                        .modelAttribute("steps", Step.values())
                        .modelAttribute("faulty", status != HttpStatus.OK)
                        .status(status)
                        .build());
    }
}
