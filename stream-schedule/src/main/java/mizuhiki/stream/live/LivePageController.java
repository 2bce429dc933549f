package mizuhiki.stream.live;

import java.util.UUID;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.stream.scene.Scenes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page viewers hold in their hands. */
@Controller
@OpenToAll
class LivePageController {

    private final Offices offices;
    private final Scenes scenes;

    LivePageController(Offices offices, Scenes scenes) {
        this.offices = offices;
        this.scenes = scenes;
    }

    @GetMapping("/live/{slug}/{showId}")
    Mono<Rendering> watch(@PathVariable String slug, @PathVariable UUID showId) {
        return Mono.zip(
                offices.bySlug(slug),
                scenes.ofShow(showId).map(Stage::of),
                (office, stage) -> Rendering.view("stream/live")
                        .modelAttribute("shopName", office.name())
                        .modelAttribute("slug", slug)
                        .modelAttribute("stage", stage)
                        .build());
    }
}
