package mizuhiki.stream.prompter;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** わたしの画面: what I do now and next. Fetched anew whenever something is shown, and now and then. */
@Controller
@RequestMapping("/streams/{showId}/mine")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class PrompterPageController {

    private final Prompters prompters;

    PrompterPageController(Prompters prompters) {
        this.prompters = prompters;
    }

    @GetMapping
    Mono<Rendering> mine(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return view("rundown/mine", showId, viewer);
    }

    @GetMapping("/now")
    Mono<Rendering> now(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return view("rundown/prompter :: now", showId, viewer);
    }

    private Mono<Rendering> view(String name, UUID showId, Viewer viewer) {
        return prompters
                .of(showId, viewer)
                .map(prompter -> Rendering.view(name)
                        .modelAttribute("prompter", prompter)
                        .modelAttribute("staff", viewer.isStaff())
                        .build());
    }
}
