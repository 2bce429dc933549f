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
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/steps")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class OwnStepApiController {

    private final Growing growing;

    OwnStepApiController(Growing growing) {
        this.growing = growing;
    }

    record GrowthRequest(
            @NotBlank @Size(max = 30) String kind, @NotNull Boolean wanted) {}

    record EnoughRequest(@NotNull @Min(0) @Max(14) Integer showsAWeek) {}

    @GetMapping
    Mono<Ladder> mine(@AuthenticationPrincipal Viewer viewer) {
        return growing.ladder(viewer.personId());
    }

    @PutMapping("/growth")
    Mono<Ladder> want(@Valid @RequestBody GrowthRequest request, @AuthenticationPrincipal Viewer viewer) {
        return after(growing.wants(viewer.personId(), request.kind(), request.wanted()), viewer.personId());
    }

    @PutMapping("/enough")
    Mono<Ladder> enough(@Valid @RequestBody EnoughRequest request, @AuthenticationPrincipal Viewer viewer) {
        return after(growing.enough(viewer.personId(), request.showsAWeek()), viewer.personId());
    }

    private Mono<Ladder> after(Mono<Void> change, UUID personId) {
        return change.then(Mono.defer(() -> growing.ladder(personId)));
    }
}
