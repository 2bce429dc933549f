package mizuhiki.stream.floor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.platform.Platform;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The floor: a few large buttons. Everybody in the show may show the next piece; staff start it and let it go on. */
@Controller
@RequestMapping("/streams/{showId}/floor")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class FloorPageController {

    private final FloorViews views;
    private final GoingOnAir goingOnAir;
    private final Floor floor;

    FloorPageController(FloorViews views, GoingOnAir goingOnAir, Floor floor) {
        this.views = views;
        this.goingOnAir = goingOnAir;
        this.floor = floor;
    }

    record PinForm(@NotNull UUID productId) {}

    /** How much longer than now it goes on. */
    record GoOnForm(@NotNull @Min(1) @Max(120) Integer minutes) {}

    @GetMapping
    Mono<Rendering> look(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return views.of(showId, viewer)
                .map(view -> Rendering.view("stream/floor")
                        .modelAttribute("scene", view.scene())
                        .modelAttribute("crew", view.crew())
                        .modelAttribute("leftOpen", view.leftOpen())
                        .modelAttribute("platforms", Platform.elsewhere())
                        .modelAttribute("staff", viewer.isStaff())
                        .build());
    }

    @PostMapping("/start")
    @Allowed(Role.STAFF)
    Mono<String> start(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return goingOnAir.start(showId, viewer.personId()).thenReturn("redirect:/streams/{showId}/floor");
    }

    @PostMapping("/pin")
    Mono<String> pin(
            @PathVariable UUID showId, @Valid @ModelAttribute PinForm form, @AuthenticationPrincipal Viewer viewer) {
        return views.enterable(showId, viewer)
                .flatMap(show -> floor.pin(show.id(), form.productId(), viewer.personId()))
                .thenReturn("redirect:/streams/{showId}/floor");
    }

    @PostMapping("/goes-on")
    @Allowed(Role.STAFF)
    Mono<String> goOn(@PathVariable UUID showId, @Valid @ModelAttribute GoOnForm form) {
        return floor.goOn(showId, form.minutes()).thenReturn("redirect:/streams/{showId}/floor");
    }
}
