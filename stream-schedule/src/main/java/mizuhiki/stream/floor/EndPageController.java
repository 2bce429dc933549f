package mizuhiki.stream.floor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
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

/** The last page of a show: how long each role took, confirmed in one go. */
@Controller
@RequestMapping("/streams/{showId}/end")
@Allowed(Role.STAFF)
class EndPageController {

    private final Ending ending;

    EndPageController(Ending ending) {
        this.ending = ending;
    }

    record WorkedForm(
            @NotNull UUID assignmentId,
            @NotNull @Min(0) @Max(720) Integer minutes) {}

    record EndForm(@Nullable @Size(max = 100) List<@Valid WorkedForm> roles) {

        Map<UUID, Integer> minutesByAssignment() {
            return roles == null
                    ? Map.of()
                    : roles.stream()
                            .collect(Collectors.toMap(WorkedForm::assignmentId, WorkedForm::minutes, Math::max));
        }
    }

    @GetMapping
    Mono<Rendering> confirm(@PathVariable UUID showId) {
        return ending.proposal(showId)
                .map(roles -> Rendering.view("stream/end")
                        .modelAttribute("roles", roles)
                        .modelAttribute("showId", showId)
                        .build());
    }

    @PostMapping
    Mono<String> end(
            @PathVariable UUID showId, @Valid @ModelAttribute EndForm form, @AuthenticationPrincipal Viewer viewer) {
        return ending.end(showId, form.minutesByAssignment(), viewer.personId())
                .thenReturn("redirect:/streams/{showId}/floor");
    }
}
