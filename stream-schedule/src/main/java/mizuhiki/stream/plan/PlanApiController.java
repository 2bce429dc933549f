package mizuhiki.stream.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.plan.ShowProgress.Step;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}")
@Allowed(Role.STAFF)
class PlanApiController {

    private final Desks desks;
    private final ShowProgress progress;

    PlanApiController(Desks desks, ShowProgress progress) {
        this.desks = desks;
        this.progress = progress;
    }

    record StepRequest(@NotNull Step step, @NotNull Integer version) {}

    record ProgressView(UUID showId, ShowState state, int version) {

        static ProgressView of(Show show) {
            return new ProgressView(show.id(), show.state(), show.version());
        }
    }

    @GetMapping("/roles")
    Mono<List<Crew.Place>> roles(@PathVariable UUID showId) {
        return desks.ofShow(showId).map(desk -> desk.crew().places());
    }

    @PostMapping("/progress")
    Mono<ProgressView> take(@PathVariable UUID showId, @Valid @RequestBody StepRequest request) {
        return progress.take(showId, request.step(), new Version(request.version()))
                .map(ProgressView::of);
    }
}
