package mizuhiki.stream.aftercare;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.aftercare.AfterCares.Whose;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 配信のあとの様子: who wants to talk, for staff. */
@Controller
@RequestMapping("/streams/after")
@Allowed(Role.STAFF)
class ListeningPageController {

    private final Listening listening;

    ListeningPageController(Listening listening) {
        this.listening = listening;
    }

    @GetMapping
    Mono<Rendering> list() {
        return listening
                .voices()
                .map(voices -> Rendering.view("aftercare/voices")
                        .modelAttribute("voices", voices)
                        .build());
    }

    @GetMapping("/{showId}/people/{personId}")
    Mono<Rendering> open(@PathVariable UUID showId, @PathVariable UUID personId) {
        return listening
                .open(new Whose(showId, personId))
                .map(opened -> Rendering.view("aftercare/voice")
                        .modelAttribute("opened", opened)
                        .modelAttribute("voice", opened.voice())
                        .build());
    }

    @PostMapping("/{showId}/people/{personId}/heard")
    Mono<String> heard(@PathVariable UUID showId, @PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return listening.heard(new Whose(showId, personId), viewer.personId()).thenReturn("redirect:/streams/after");
    }
}
