package mizuhiki.stream.script;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.rundown.RundownEditing;
import mizuhiki.stream.rundown.Segment.Kind;
import mizuhiki.stream.rundown.SegmentPlan;
import mizuhiki.stream.runsheet.RunSheet.Direction;
import mizuhiki.stream.show.ShowState;
import mizuhiki.stream.timing.Beginning;
import mizuhiki.stream.timing.Shortening;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The show minute by minute on the desk of staff: put in order before, followed while on air. */
@Controller
@RequestMapping("/streams/{showId}/rundown")
@Allowed(Role.STAFF)
class ScriptPageController {

    private static final SegmentPlan BLANK = new SegmentPlan(Kind.DEMONSTRATION, null, null, 5);

    private final Scripts scripts;
    private final RundownEditing editing;
    private final Beginning beginning;
    private final Shortening shortening;

    ScriptPageController(Scripts scripts, RundownEditing editing, Beginning beginning, Shortening shortening) {
        this.scripts = scripts;
        this.editing = editing;
        this.beginning = beginning;
        this.shortening = shortening;
    }

    record MoveForm(@NotNull UUID segmentId, @NotNull Direction direction) {}

    record PlaceForm(@NotNull UUID segmentId, @NotNull Integer place) {}

    record ChosenForm(@NotNull UUID segmentId) {}

    @GetMapping
    Mono<Rendering> script(@PathVariable UUID showId) {
        return page(showId, BLANK, HttpStatus.OK);
    }

    @PostMapping
    Mono<Rendering> add(
            @PathVariable UUID showId, @Valid @ModelAttribute("plan") SegmentPlan plan, BindingResult faults) {
        return faults.hasErrors()
                ? page(showId, plan, HttpStatus.UNPROCESSABLE_CONTENT)
                : editing.add(showId, plan).map(rundown -> back(showId));
    }

    @PostMapping("/move")
    Mono<Rendering> move(@PathVariable UUID showId, @Valid @ModelAttribute MoveForm form) {
        return editing.move(showId, form.segmentId(), form.direction()).map(rundown -> back(showId));
    }

    @PostMapping("/place")
    Mono<Rendering> place(@PathVariable UUID showId, @Valid @ModelAttribute PlaceForm form) {
        return editing.place(showId, form.segmentId(), form.place()).map(rundown -> back(showId));
    }

    @PostMapping("/remove")
    Mono<Rendering> remove(@PathVariable UUID showId, @Valid @ModelAttribute ChosenForm form) {
        return editing.remove(showId, form.segmentId()).map(rundown -> back(showId));
    }

    @PostMapping("/begin")
    Mono<Rendering> begin(
            @PathVariable UUID showId, @Valid @ModelAttribute ChosenForm form, @AuthenticationPrincipal Viewer viewer) {
        return beginning.begin(showId, form.segmentId(), viewer.personId()).map(show -> back(showId));
    }

    @PostMapping("/fit")
    Mono<Rendering> fit(@PathVariable UUID showId) {
        return shortening.fit(showId).map(rundown -> back(showId));
    }

    private Mono<Rendering> page(UUID showId, SegmentPlan plan, HttpStatus status) {
        return scripts.ofShow(showId).map(script -> page(script, plan, status));
    }

    private static Rendering page(Script script, SegmentPlan plan, HttpStatus status) {
        var state = script.show().state();
        return Rendering.view("rundown/rundown")
                .modelAttribute("script", script)
                .modelAttribute("show", script.show())
                .modelAttribute("plan", plan)
                .modelAttribute("kinds", Kind.besidePieces())
                .modelAttribute("onAir", state == ShowState.ON_AIR)
                .modelAttribute("editable", state.isPlanned() || state == ShowState.ON_AIR)
                .status(status)
                .build();
    }

    private static Rendering back(UUID showId) {
        return Rendering.redirectTo("/streams/" + showId + "/rundown").build();
    }
}
