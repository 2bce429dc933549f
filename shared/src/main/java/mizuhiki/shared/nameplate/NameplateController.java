package mizuhiki.shared.nameplate;

import jakarta.validation.Valid;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Stale;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 事業所の情報: one form, kept as it was typed until it is right. */
@Controller
@RequestMapping("/office")
@Allowed(Role.MANAGER)
class NameplateController {

    private final Nameplates nameplates;

    NameplateController(Nameplates nameplates) {
        this.nameplates = nameplates;
    }

    @GetMapping
    Mono<Rendering> page(@RequestParam(defaultValue = "false") boolean saved, @AuthenticationPrincipal Viewer viewer) {
        return nameplates
                .of(viewer)
                .map(own -> page(HttpStatus.OK)
                        .modelAttribute("form", own)
                        .modelAttribute("saved", saved)
                        .build());
    }

    @PostMapping
    Mono<Rendering> write(
            @Valid @ModelAttribute("form") Nameplate form,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer) {
        return faults.hasErrors()
                ? Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT).build())
                : nameplates
                        .write(form, viewer)
                        .map(written -> Rendering.redirectTo("/office?saved=true")
                                .status(HttpStatus.SEE_OTHER)
                                .build())
                        .onErrorResume(Stale.class, changed -> Mono.just(changedMeanwhile()));
    }

    private static Rendering changedMeanwhile() {
        return page(HttpStatus.CONFLICT).modelAttribute("stale", true).build();
    }

    private static Rendering.Builder<?> page(HttpStatus status) {
        return Rendering.view("nameplate/office")
                .modelAttribute("saved", false)
                .modelAttribute("stale", false)
                .status(status);
    }
}
