package mizuhiki.stream.waiting;

import java.util.Comparator;
import java.util.List;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** For 確認まち, and for programs. */
@Controller
@Allowed(Role.STAFF)
class WaitingController {

    private final List<Waiting> features;

    WaitingController(List<Waiting> features) {
        this.features = features;
    }

    @GetMapping("/streams/waiting")
    Mono<Rendering> fragment() {
        return piles().map(piles -> Rendering.view("stream/piles :: piles")
                .modelAttribute("piles", piles)
                .build());
    }

    @GetMapping("/api/v1/streams/waiting")
    @ResponseBody
    Mono<List<Pile>> piles() {
        return Flux.fromIterable(features)
                .concatMap(Waiting::pile)
                .filter(pile -> pile.count() > 0)
                .sort(Comparator.comparingInt(Pile::order))
                .collectList();
    }
}
