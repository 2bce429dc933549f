package mizuhiki.stream.standby;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import reactor.core.publisher.Mono;

/** 立ち会います, in one tap on the page of the show; and somebody who cannot come is taken off by a colleague. */
@Controller
@RequestMapping("/streams/{showId}/standby")
@Allowed(Role.STAFF)
class StandByPageController {

    private final StandingBy standingBy;

    StandByPageController(StandingBy standingBy) {
        this.standingBy = standingBy;
    }

    record LeaveForm(@NotNull UUID personId) {}

    @PostMapping
    Mono<String> come(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return standingBy.come(showId, viewer.personId()).thenReturn(roles());
    }

    @PostMapping("/leave")
    Mono<String> leave(@PathVariable UUID showId, @Valid @ModelAttribute LeaveForm form) {
        return standingBy.leave(showId, form.personId()).thenReturn(roles());
    }

    private static String roles() {
        return "redirect:/streams/{showId}#standby";
    }
}
