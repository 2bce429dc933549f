package mizuhiki.stream.floor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowState;
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
@RequestMapping("/api/v1/streams/{showId}")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class FloorApiController {

    private final FloorViews views;
    private final GoingOnAir goingOnAir;
    private final Floor floor;
    private final Ending ending;

    FloorApiController(FloorViews views, GoingOnAir goingOnAir, Floor floor, Ending ending) {
        this.views = views;
        this.goingOnAir = goingOnAir;
        this.floor = floor;
        this.ending = ending;
    }

    record OnAirView(
            UUID showId,
            ShowState state,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Instant goesOnUntil,
            int version) {

        static OnAirView of(Show show) {
            return new OnAirView(
                    show.id(), show.state(), show.startedAt(), show.endedAt(), show.goesOnUntil(), show.version());
        }
    }

    /** The floor without anything about the people on it but who does what. */
    record FloorNow(ShowState state, int minute, @Nullable UUID pinned, List<RoleTaken> crew) {

        static FloorNow of(FloorView view) {
            var show = view.scene().show();
            var crew = view.crew().accepted().stream()
                    .map(seat -> RoleTaken.of(seat, show.startsAt()))
                    .toList();
            return new FloorNow(show.state(), view.minute(), view.scene().pinned(), crew);
        }
    }

    /** @param from on the clock of the plan */
    record RoleTaken(String role, String displayName, LocalTime from, LocalTime until) {

        static RoleTaken of(Crew.Seat seat, Instant showStartsAt) {
            var slot = seat.slot();
            return new RoleTaken(
                    slot.name(), seat.displayName(), slot.startTime(showStartsAt), slot.endTime(showStartsAt));
        }
    }

    record PinRequest(@NotNull UUID productId) {}

    @GetMapping("/floor")
    Mono<FloorNow> look(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return views.of(showId, viewer).map(FloorNow::of);
    }

    @PostMapping("/start")
    @Allowed(Role.STAFF)
    Mono<OnAirView> start(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return goingOnAir.start(showId, viewer.personId()).map(OnAirView::of);
    }

    @PostMapping("/pin")
    Mono<OnAirView> pin(
            @PathVariable UUID showId, @Valid @RequestBody PinRequest request, @AuthenticationPrincipal Viewer viewer) {
        return views.enterable(showId, viewer)
                .flatMap(show -> floor.pin(show.id(), request.productId(), viewer.personId()))
                .map(OnAirView::of);
    }

    @PostMapping("/goes-on")
    @Allowed(Role.STAFF)
    Mono<OnAirView> goOn(@PathVariable UUID showId, @Valid @RequestBody FloorPageController.GoOnForm request) {
        return floor.goOn(showId, request.minutes()).map(OnAirView::of);
    }

    @GetMapping("/minutes")
    @Allowed(Role.STAFF)
    Mono<List<RoleMinutes>> minutes(@PathVariable UUID showId) {
        return ending.proposal(showId);
    }

    @PostMapping("/end")
    @Allowed(Role.STAFF)
    Mono<OnAirView> end(
            @PathVariable UUID showId,
            @Valid @RequestBody EndPageController.EndForm request,
            @AuthenticationPrincipal Viewer viewer) {
        return ending.end(showId, request.confirmed(), viewer.personId()).map(OnAirView::of);
    }
}
