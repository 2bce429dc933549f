package mizuhiki.stream.chore;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.platform.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 配信する場所と、その準備. */
@Controller
@RequestMapping("/streams/{showId}/chores")
@Allowed(Role.STAFF)
class ChorePageController {

    private final Preparing preparing;

    ChorePageController(Preparing preparing) {
        this.preparing = preparing;
    }

    record PlatformsForm(@Nullable Set<@NotNull Platform> platforms) {

        Set<Platform> chosen() {
            return platforms == null ? Set.of() : platforms;
        }
    }

    record ChoreForm(@NotNull Chore chore) {}

    @GetMapping
    Mono<Rendering> list(@PathVariable UUID showId) {
        return preparing
                .list(showId)
                .map(list -> Rendering.view("stream/chores")
                        .modelAttribute("list", list)
                        .build());
    }

    @PostMapping("/platforms")
    Mono<String> showOn(@PathVariable UUID showId, @Valid @ModelAttribute PlatformsForm form) {
        return preparing.showOn(showId, form.chosen()).thenReturn(back());
    }

    @PostMapping("/tick")
    Mono<String> tick(
            @PathVariable UUID showId, @Valid @ModelAttribute ChoreForm form, @AuthenticationPrincipal Viewer viewer) {
        return preparing.tick(showId, form.chore(), viewer.personId()).thenReturn(back());
    }

    @PostMapping("/untick")
    Mono<String> untick(@PathVariable UUID showId, @Valid @ModelAttribute ChoreForm form) {
        return preparing.untick(showId, form.chore()).thenReturn(back());
    }

    private static String back() {
        return "redirect:/streams/{showId}/chores";
    }
}
