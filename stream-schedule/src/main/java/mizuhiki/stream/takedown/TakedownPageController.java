package mizuhiki.stream.takedown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 見えなくするもの: what is public and may be so no longer. */
@Controller
@RequestMapping("/streams/takedowns")
@Allowed(Role.STAFF)
class TakedownPageController {

    private static final String BACK = "redirect:/streams/takedowns";

    private final TakingDown takingDown;

    TakedownPageController(TakingDown takingDown) {
        this.takingDown = takingDown;
    }

    record KeyForm(
            @NotNull UUID personId,
            @NotNull Subject subject,
            @NotNull UUID subjectId) {

        TakingDown.Key key() {
            return new TakingDown.Key(personId, subject, subjectId);
        }
    }

    @GetMapping
    Mono<Rendering> all() {
        return takingDown
                .desk()
                .map(desk -> Rendering.view("takedown/desk")
                        .modelAttribute("desk", desk)
                        .build());
    }

    @PostMapping("/done")
    Mono<String> done(@Valid @ModelAttribute KeyForm form, @AuthenticationPrincipal Viewer viewer) {
        return takingDown.done(form.key(), viewer.personId()).thenReturn(BACK);
    }

    @PostMapping("/undo")
    Mono<String> undo(@Valid @ModelAttribute KeyForm form) {
        return takingDown.undo(form.key()).thenReturn(BACK);
    }
}
