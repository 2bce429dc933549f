package mizuhiki.stream.live;

import java.util.UUID;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.stream.scene.Scenes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@OpenToAll
class LiveApiController {

    private final Scenes scenes;

    LiveApiController(Scenes scenes) {
        this.scenes = scenes;
    }

    @GetMapping("/api/v1/live/{slug}/{showId}")
    Mono<Stage> stage(@PathVariable UUID showId) {
        return scenes.ofShow(showId).map(Stage::of);
    }
}
