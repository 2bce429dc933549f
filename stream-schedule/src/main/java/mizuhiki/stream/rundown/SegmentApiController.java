package mizuhiki.stream.rundown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.runsheet.RunSheet.Direction;
import mizuhiki.stream.show.Shows;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}/segments")
@Allowed(Role.STAFF)
class SegmentApiController {

    private final Shows shows;
    private final Rundowns rundowns;
    private final RundownEditing editing;

    SegmentApiController(Shows shows, Rundowns rundowns, RundownEditing editing) {
        this.shows = shows;
        this.rundowns = rundowns;
        this.editing = editing;
    }

    record RundownView(List<Segment> segments, int minutes) {

        static RundownView of(Rundown rundown) {
            return new RundownView(rundown.segments(), rundown.minutes());
        }
    }

    record MoveRequest(@NotNull Direction direction) {}

    record PlaceRequest(@NotNull @Min(0) @Max(99) Integer place) {}

    @GetMapping
    Mono<RundownView> segments(@PathVariable UUID showId) {
        return shows.get(showId).flatMap(show -> rundowns.ofShow(show.id())).map(RundownView::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<RundownView> add(@PathVariable UUID showId, @Valid @RequestBody SegmentPlan plan) {
        return editing.add(showId, plan).map(RundownView::of);
    }

    @PutMapping("/{segmentId}")
    Mono<RundownView> change(
            @PathVariable UUID showId, @PathVariable UUID segmentId, @Valid @RequestBody SegmentPlan plan) {
        return editing.change(showId, segmentId, plan).map(RundownView::of);
    }

    @PostMapping("/{segmentId}/move")
    Mono<RundownView> move(
            @PathVariable UUID showId, @PathVariable UUID segmentId, @Valid @RequestBody MoveRequest request) {
        return editing.move(showId, segmentId, request.direction()).map(RundownView::of);
    }

    @PutMapping("/{segmentId}/place")
    Mono<RundownView> place(
            @PathVariable UUID showId, @PathVariable UUID segmentId, @Valid @RequestBody PlaceRequest request) {
        return editing.place(showId, segmentId, request.place()).map(RundownView::of);
    }

    /** A piece leaves the run sheet, too. */
    @DeleteMapping("/{segmentId}")
    Mono<RundownView> remove(@PathVariable UUID showId, @PathVariable UUID segmentId) {
        return editing.remove(showId, segmentId).map(RundownView::of);
    }
}
