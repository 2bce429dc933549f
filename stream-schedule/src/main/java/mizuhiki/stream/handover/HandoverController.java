package mizuhiki.stream.handover;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 職員にまかせる, and what staff find then. */
@Controller
class HandoverController {

    private final HandingOver handingOver;

    HandoverController(HandingOver handingOver) {
        this.handingOver = handingOver;
    }

    @PostMapping("/streams/pair/{pairId}/handover")
    @Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
    Mono<String> hand(@PathVariable UUID pairId, @AuthenticationPrincipal Viewer viewer) {
        return handingOver.hand(viewer.personId(), pairId).thenReturn("redirect:/streams/pair");
    }

    @GetMapping("/streams/handovers")
    @Allowed(Role.STAFF)
    Mono<Rendering> waiting() {
        return handingOver
                .waiting()
                .map(waiting -> Rendering.view("handover/waiting")
                        .modelAttribute("handovers", waiting)
                        .build());
    }

    @PostMapping("/streams/handovers/{pairId}/take")
    @Allowed(Role.STAFF)
    Mono<String> take(@PathVariable UUID pairId, @AuthenticationPrincipal Viewer viewer) {
        return handingOver.take(pairId, viewer.personId()).thenReturn("redirect:/streams/handovers");
    }
}
