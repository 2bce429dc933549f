package mizuhiki.stream.skill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** すこしずつ: my steps, and where I want to go. */
@Controller
@RequestMapping("/streams/steps")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class OwnStepController {

    private static final String BACK = "redirect:/streams/steps";

    private final Growing growing;

    OwnStepController(Growing growing) {
        this.growing = growing;
    }

    record GrowthForm(@NotBlank @Size(max = 30) String kind, boolean wanted) {}

    record EnoughForm(@NotNull @Min(0) @Max(14) Integer showsAWeek) {}

    @GetMapping
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return growing.ladder(viewer.personId())
                .map(ladder -> Rendering.view("skill/mine")
                        .modelAttribute("ladder", ladder)
                        .build());
    }

    @PostMapping("/growth")
    Mono<String> want(@Valid @ModelAttribute GrowthForm form, @AuthenticationPrincipal Viewer viewer) {
        return growing.wants(viewer.personId(), form.kind(), form.wanted()).thenReturn(BACK);
    }

    @PostMapping("/enough")
    Mono<String> enough(@Valid @ModelAttribute EnoughForm form, @AuthenticationPrincipal Viewer viewer) {
        return growing.enough(viewer.personId(), form.showsAWeek()).thenReturn(BACK);
    }
}
