package mizuhiki.stream.timing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.rundown.Segment.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}/timetable")
@Allowed(Role.STAFF)
class TimingApiController {

    private final Timetables timetables;
    private final Beginning beginning;
    private final Shortening shortening;

    TimingApiController(Timetables timetables, Beginning beginning, Shortening shortening) {
        this.timetables = timetables;
        this.beginning = beginning;
        this.shortening = shortening;
    }

    record TimetableView(
            Instant endsAt, int overMinutes, @Nullable Endurance endurance, List<StretchView> stretches) {

        static TimetableView of(Timetable timetable) {
            var due = timetable.breaksDue();
            var stretches = timetable.stretches().stream()
                    .map(stretch -> StretchView.of(
                            stretch, due.contains(stretch.segment().id())))
                    .toList();
            return new TimetableView(timetable.endsAt(), timetable.overMinutes(), timetable.endurance(), stretches);
        }
    }

    record StretchView(
            UUID segmentId,
            Kind kind,
            @Nullable String title,
            Stretch.State state,
            Instant plannedAt,
            Instant at,
            int plannedMinutes,
            int minutes,
            boolean breakDue) {

        static StretchView of(Stretch stretch, boolean breakDue) {
            var segment = stretch.segment();
            return new StretchView(
                    segment.id(),
                    segment.kind(),
                    segment.title(),
                    stretch.state(),
                    stretch.plannedAt(),
                    stretch.at(),
                    segment.minutes(),
                    stretch.minutes(),
                    breakDue);
        }
    }

    record BeginRequest(@NotNull UUID segmentId) {}

    @GetMapping
    Mono<TimetableView> timetable(@PathVariable UUID showId) {
        return timetables.ofShow(showId).map(TimetableView::of);
    }

    @PostMapping("/begin")
    Mono<TimetableView> begin(
            @PathVariable UUID showId,
            @Valid @RequestBody BeginRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return beginning.begin(showId, request.segmentId(), viewer.personId()).then(timetable(showId));
    }

    @PostMapping("/fit")
    Mono<TimetableView> fit(@PathVariable UUID showId) {
        return shortening.fit(showId).then(timetable(showId));
    }
}
