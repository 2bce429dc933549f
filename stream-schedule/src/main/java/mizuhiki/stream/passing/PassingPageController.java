package mizuhiki.stream.passing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 空いた役割: what was passed and waits for somebody, and how passes of a show go on. */
@Controller
@Allowed(Role.STAFF)
class PassingPageController {

    private final Passing passing;
    private final PassingOn passingOn;
    private final Shows shows;

    PassingPageController(Passing passing, PassingOn passingOn, Shows shows) {
        this.passing = passing;
        this.passingOn = passingOn;
        this.shows = shows;
    }

    record ChoiceForm(@NotNull Boolean byItself) {}

    @GetMapping("/streams/vacancies")
    Mono<Rendering> open() {
        return passing.open()
                .collectList()
                .map(open -> Rendering.view("passing/vacancies")
                        .modelAttribute("vacancies", open)
                        .build());
    }

    @PostMapping("/streams/vacancies/{slotId}/next")
    Mono<String> next(@PathVariable UUID slotId) {
        return passingOn.next(slotId).thenReturn("redirect:/streams/vacancies");
    }

    @GetMapping("/streams/{showId}/passing")
    Mono<Rendering> choice(@PathVariable UUID showId) {
        return Mono.zip(shows.get(showId), passing.goesOn(showId))
                .map(all -> Rendering.view("passing/choice")
                        .modelAttribute("show", all.getT1())
                        .modelAttribute("byItself", all.getT2())
                        .build());
    }

    @PostMapping("/streams/{showId}/passing")
    Mono<String> choose(@PathVariable UUID showId, @Valid @ModelAttribute ChoiceForm form) {
        return passing.choose(showId, form.byItself()).thenReturn("redirect:/streams/{showId}/passing");
    }
}
