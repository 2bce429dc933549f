package mizuhiki.stream.live;

import java.util.UUID;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@OpenToAll
class LiveApiController {

    private final Stages stages;

    LiveApiController(Stages stages) {
        this.stages = stages;
    }

    @GetMapping("/api/v1/live/{slug}/{showId}")
    Mono<Stage> stage(@PathVariable UUID showId) {
        return stages.ofShow(showId);
    }
}
