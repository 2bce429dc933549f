package mizuhiki.stream.skill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Staff writing down which steps somebody has taken, and who stands beside whom. */
@Controller
@RequestMapping("/streams/people")
@Allowed(Role.STAFF)
class StepPageController {

    private static final String BACK = "redirect:/streams/people/{personId}/steps";

    private final Growing growing;
    private final People people;

    StepPageController(Growing growing, People people) {
        this.growing = growing;
        this.people = people;
    }

    /** What somebody is to the others in a show. */
    enum Part {
        NEITHER,
        NEWCOMER,
        PEER;

        Support support(int showsAWeek) {
            return new Support(this == NEWCOMER, this == PEER, showsAWeek);
        }
    }

    record StepForm(
            @NotBlank @Size(max = 30) String kind, @NotNull Step step) {}

    record SupportForm(
            @NotNull Part part, @NotNull @Min(0) @Max(14) Integer showsAWeek) {

        Support support() {
            return part.support(showsAWeek);
        }
    }

    @GetMapping
    Mono<Rendering> all() {
        return people.members()
                .collectList()
                .map(members -> Rendering.view("skill/people")
                        .modelAttribute("members", members)
                        .build());
    }

    @GetMapping("/{personId}/steps")
    Mono<Rendering> of(@PathVariable UUID personId) {
        return growing.of(personId)
                .map(whose -> Rendering.view("skill/person")
                        .modelAttribute("person", whose.person())
                        .modelAttribute("ladder", whose.ladder())
                        .modelAttribute("steps", Step.values())
                        .modelAttribute("part", part(whose.ladder().support()))
                        .modelAttribute("parts", Part.values())
                        .build());
    }

    @PostMapping("/{personId}/steps")
    Mono<String> reached(
            @PathVariable UUID personId, @Valid @ModelAttribute StepForm form, @AuthenticationPrincipal Viewer viewer) {
        return growing.reached(personId, form.kind(), form.step(), viewer.personId())
                .thenReturn(BACK);
    }

    @PostMapping("/{personId}/support")
    Mono<String> supported(@PathVariable UUID personId, @Valid @ModelAttribute SupportForm form) {
        return growing.supported(personId, form.support()).thenReturn(BACK);
    }

    private static Part part(Support support) {
        return support.newcomer() ? Part.NEWCOMER : support.peer() ? Part.PEER : Part.NEITHER;
    }
}
