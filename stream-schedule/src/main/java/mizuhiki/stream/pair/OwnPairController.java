package mizuhiki.stream.pair;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** ふたりで: who is beside me, and whom I am beside. */
@Controller
@RequestMapping("/streams/pair")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class OwnPairController {

    private final Pairing pairing;
    private final PairLists lists;

    OwnPairController(Pairing pairing, PairLists lists) {
        this.pairing = pairing;
        this.lists = lists;
    }

    @GetMapping
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return Mono.zip(lists.ofPerson(viewer.personId()), pairing.isNewcomer(viewer.personId()))
                .map(all -> Rendering.view("pair/mine")
                        .modelAttribute("pairs", all.getT1())
                        .modelAttribute("newcomer", all.getT2())
                        .build());
    }

    @PostMapping("/{pairId}/end")
    Mono<String> end(@PathVariable UUID pairId, @AuthenticationPrincipal Viewer viewer) {
        return pairing.endOwn(viewer.personId(), pairId).thenReturn("redirect:/streams/pair");
    }
}
