package mizuhiki.stream.thanks;

import java.util.List;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Thanks as those read them who are thanked. */
@Controller
@RequestMapping("/streams/thanks")
@Allowed({Role.MEMBER, Role.PEER})
class HeardController {

    private final Thanking thanking;

    HeardController(Thanking thanking) {
        this.thanking = thanking;
    }

    @GetMapping
    Mono<Rendering> all(@AuthenticationPrincipal Viewer viewer) {
        return thanking.heardBy(viewer.personId()).map(heard -> show("thanks/mine", heard));
    }

    /** A part of できたこと. */
    @GetMapping("/news")
    Mono<Rendering> news(@AuthenticationPrincipal Viewer viewer) {
        return thanking.heardBy(viewer.personId()).map(heard -> show("thanks/mine :: news", heard));
    }

    /** A part of きょう: nothing at all where there is nothing new. */
    @GetMapping("/today")
    Mono<Rendering> today(@AuthenticationPrincipal Viewer viewer) {
        return thanking.newTo(viewer.personId()).map(heard -> show("thanks/mine :: card", heard));
    }

    private static Rendering show(String view, List<Heard> heard) {
        return Rendering.view(view).modelAttribute("heard", heard).build();
    }
}
