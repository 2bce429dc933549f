package mizuhiki.shared.firststep;

import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** はじめの準備, for managers. */
@Controller
@RequestMapping("/office/first-steps")
@Allowed(Role.MANAGER)
class FirstStepController {

    private static final String BACK = "redirect:/office/first-steps";

    private final FirstSteps steps;
    private final Words words;

    FirstStepController(FirstSteps steps, Words words) {
        this.steps = steps;
        this.words = words;
    }

    @GetMapping
    Mono<Rendering> list() {
        return steps.lines()
                .map(lines -> Rendering.view("firststep/list")
                        .modelAttribute("lines", lines)
                        .modelAttribute(
                                "left",
                                lines.stream().filter(line -> !line.done()).count())
                        .build());
    }

    @PostMapping("/{need}/done")
    Mono<String> say(@PathVariable Need need, @AuthenticationPrincipal Viewer viewer) {
        return Moment.get()
                .flatMap(now -> words.say(need, viewer.personId(), now))
                .thenReturn(BACK);
    }

    @PostMapping("/{need}/undo")
    Mono<String> takeBack(@PathVariable Need need) {
        return words.takeBack(need).thenReturn(BACK);
    }
}
