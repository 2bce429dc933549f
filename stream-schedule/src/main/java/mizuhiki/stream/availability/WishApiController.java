package mizuhiki.stream.availability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.turn.Wish;
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

@RestController
@RequestMapping("/api/v1/streams/availability")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class WishApiController {

    private final Saying saying;

    WishApiController(Saying saying) {
        this.saying = saying;
    }

    record WishRequest(@NotNull Wish wish) {}

    record ConditionRequest(@NotNull Condition condition) {}

    record ShowWish(UUID showId, String title, Instant startsAt, Wish wish) {

        static ShowWish of(Sayings.ShowLine line) {
            var show = line.show();
            return new ShowWish(show.id(), show.title(), show.startsAt(), line.wish());
        }
    }

    record AvailabilityView(List<ShowWish> shows, List<Sayings.WeekdayLine> weekdays, Condition condition) {

        static AvailabilityView of(Sayings said) {
            return new AvailabilityView(
                    said.shows().stream().map(ShowWish::of).toList(), said.weekdays(), said.condition());
        }
    }

    /** What I have said myself; for nobody else. */
    @GetMapping
    Mono<AvailabilityView> mine(@AuthenticationPrincipal Viewer viewer) {
        return saying.of(viewer.personId()).map(AvailabilityView::of);
    }

    @PutMapping("/shows/{showId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> sayAboutShow(
            @PathVariable UUID showId,
            @Valid @RequestBody WishRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return saying.about(viewer.personId(), showId, request.wish());
    }

    @PutMapping("/weekdays/{weekday}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> sayAboutWeekday(
            @PathVariable DayOfWeek weekday,
            @Valid @RequestBody WishRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return saying.about(viewer.personId(), weekday, request.wish());
    }

    @PutMapping("/condition")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> feel(@Valid @RequestBody ConditionRequest request, @AuthenticationPrincipal Viewer viewer) {
        return saying.feels(viewer.personId(), request.condition());
    }
}
