package mizuhiki.stream.handover;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams")
class HandoverApiController {

    private final HandingOver handingOver;

    HandoverApiController(HandingOver handingOver) {
        this.handingOver = handingOver;
    }

    /** By the peer; without a reason. */
    @PutMapping("/pair/{pairId}/handover")
    @Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> hand(@PathVariable UUID pairId, @AuthenticationPrincipal Viewer viewer) {
        return handingOver.hand(viewer.personId(), pairId);
    }

    @GetMapping("/handovers")
    @Allowed(Role.STAFF)
    Mono<List<HandingOver.Named>> waiting() {
        return handingOver.waiting();
    }

    @PutMapping("/handovers/{pairId}/taken")
    @Allowed(Role.STAFF)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> take(@PathVariable UUID pairId, @AuthenticationPrincipal Viewer viewer) {
        return handingOver.take(pairId, viewer.personId());
    }
}
