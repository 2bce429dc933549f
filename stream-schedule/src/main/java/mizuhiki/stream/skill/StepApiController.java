package mizuhiki.stream.skill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.skill.StepPageController.Part;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Steps and support of a member, for programs of staff. */
@RestController
@RequestMapping("/api/v1/streams/people/{personId}")
@Allowed(Role.STAFF)
class StepApiController {

    private final Growing growing;

    StepApiController(Growing growing) {
        this.growing = growing;
    }

    record StepRequest(
            @NotBlank @Size(max = 30) String kind, @NotNull Step step) {}

    record SupportRequest(
            @NotNull Part part, @NotNull @Min(0) @Max(14) Integer showsAWeek) {

        Support support() {
            return part.support(showsAWeek);
        }
    }

    @GetMapping("/steps")
    Mono<Ladder> of(@PathVariable UUID personId) {
        return growing.of(personId).map(Growing.Whose::ladder);
    }

    @PutMapping("/steps")
    Mono<Ladder> reached(
            @PathVariable UUID personId,
            @Valid @RequestBody StepRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return growing.reached(personId, request.kind(), request.step(), viewer.personId())
                .then(Mono.defer(() -> growing.ladder(personId)));
    }

    @PutMapping("/support")
    Mono<Ladder> supported(@PathVariable UUID personId, @Valid @RequestBody SupportRequest request) {
        return growing.supported(personId, request.support()).then(Mono.defer(() -> growing.ladder(personId)));
    }
}
