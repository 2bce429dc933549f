package mizuhiki.stream.rehearsal;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.market.Audience.Eagerness;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 配信のリハーサル: what would come of the show, were these buyers there. */
@Controller
@RequestMapping("/streams/{showId}/rehearsal")
@Allowed(Role.STAFF)
class RehearsalPageController {

    private final Rehearsing rehearsing;

    RehearsalPageController(Rehearsing rehearsing) {
        this.rehearsing = rehearsing;
    }

    /** Wrong numbers are shown as they were written, above what would be usual. */
    @GetMapping
    Mono<Rendering> play(
            @PathVariable UUID showId, @Valid @ModelAttribute("form") RehearsalForm form, BindingResult faults) {
        return faults.hasErrors()
                ? rehearsing.of(showId, RehearsalForm.AS_USUAL).map(usual -> page(usual, form, true))
                : rehearsing.of(showId, form).map(played -> page(played, rehearsing.filled(form), false));
    }

    private static Rendering page(Rehearsal rehearsal, RehearsalForm form, boolean faulty) {
        return Rendering.view("rehearsal/rehearsal")
                .modelAttribute("rehearsal", rehearsal)
                .modelAttribute("show", rehearsal.show())
                .modelAttribute("played", rehearsal.played())
                .modelAttribute("asked", form)
                .modelAttribute("faulty", faulty)
                .modelAttribute("eagernesses", Eagerness.values())
                .status(faulty ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .build();
    }
}
