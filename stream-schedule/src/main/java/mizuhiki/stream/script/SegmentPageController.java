package mizuhiki.stream.script;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.cue.Cueing;
import mizuhiki.stream.rundown.RundownEditing;
import mizuhiki.stream.rundown.Segment.Kind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** One segment: how long, what is told, and who does what. */
@Controller
@RequestMapping("/streams/{showId}/rundown/{segmentId}")
@Allowed(Role.STAFF)
class SegmentPageController {

    private final Scripts scripts;
    private final Crews crews;
    private final RundownEditing editing;
    private final Cueing cueing;

    SegmentPageController(Scripts scripts, Crews crews, RundownEditing editing, Cueing cueing) {
        this.scripts = scripts;
        this.crews = crews;
        this.editing = editing;
        this.cueing = cueing;
    }

    private record Found(Script script, List<String> roles) {}

    @GetMapping
    Mono<Rendering> segment(@PathVariable UUID showId, @PathVariable UUID segmentId) {
        return find(showId).map(found -> {
            var beat = found.script().get(segmentId);
            return page(found.script(), beat, SegmentForm.of(beat, found.roles()), HttpStatus.OK);
        });
    }

    @PostMapping
    Mono<Rendering> change(
            @PathVariable UUID showId,
            @PathVariable UUID segmentId,
            @Valid @ModelAttribute("form") SegmentForm form,
            BindingResult faults) {
        return faults.hasErrors()
                ? find(showId).map(found -> faulty(found.script(), segmentId, form))
                : save(showId, segmentId, form);
    }

    private Mono<Rendering> save(UUID showId, UUID segmentId, SegmentForm form) {
        return editing.change(showId, segmentId, form.plan())
                .then(cueing.write(showId, segmentId, form.written()))
                .map(cues -> Rendering.redirectTo("/streams/" + showId + "/rundown#segment-" + segmentId)
                        .build());
    }

    private Mono<Found> find(UUID showId) {
        return scripts.ofShow(showId)
                .flatMap(script ->
                        crews.ofShow(showId, script.show().agreedDay()).map(crew -> new Found(script, crew.roles())));
    }

    private static Rendering faulty(Script script, UUID segmentId, SegmentForm form) {
        return page(script, script.get(segmentId), form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Rendering page(Script script, Beat beat, SegmentForm form, HttpStatus status) {
        return Rendering.view("rundown/segment")
                .modelAttribute("show", script.show())
                .modelAttribute("beat", beat)
                .modelAttribute("form", form)
                .modelAttribute("kinds", Kind.besidePieces())
                .status(status)
                .build();
    }
}
