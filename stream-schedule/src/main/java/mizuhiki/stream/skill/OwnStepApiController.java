package mizuhiki.stream.skill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.turn.Step;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** My steps, for programs. */
@RestController
@RequestMapping("/api/v1/streams/steps")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class OwnStepApiController {

    private final Growing growing;

    OwnStepApiController(Growing growing) {
        this.growing = growing;
    }

    record StepView(String kind, Step step, boolean wanted) {

        static StepView of(Ladder.Rung rung) {
            return new StepView(rung.kind().name(), rung.step(), rung.wanted());
        }
    }

    record WishRequest(@NotNull Boolean wanted) {}

    @GetMapping
    Mono<List<StepView>> mine(@AuthenticationPrincipal Viewer viewer) {
        return growing.ladder(viewer.personId())
                .map(ladder -> ladder.rungs().stream().map(StepView::of).toList());
    }

    @PutMapping("/{kind}/wish")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> want(
            @PathVariable String kind,
            @Valid @RequestBody WishRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return growing.wants(viewer.personId(), kind, request.wanted());
    }
}
