package mizuhiki.stream.feed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One's own feed. */
@RestController
@RequestMapping("/api/v1/streams/feed")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class FeedApiController {

    private final Feeds feeds;
    private final Offices offices;

    FeedApiController(Feeds feeds, Offices offices) {
        this.feeds = feeds;
        this.offices = offices;
    }

    record FeedView(boolean open, @Nullable Integer reminderMinutes) {}

    /** @param path told this once */
    record FeedAddress(String path) {}

    record ReminderRequest(@Nullable @Min(5) @Max(2880) Integer minutes) {}

    @GetMapping
    Mono<FeedView> mine(@AuthenticationPrincipal Viewer viewer) {
        return feeds.of(viewer.personId()).map(feed -> new FeedView(feed.open(), feed.reminderMinutes()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<FeedAddress> renew(@AuthenticationPrincipal Viewer viewer) {
        var secret = Secret.fresh();
        return feeds.renew(viewer.personId(), secret)
                .then(offices.get(viewer.officeId()))
                .map(office -> new FeedAddress(secret.path(office.slug())));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(@AuthenticationPrincipal Viewer viewer) {
        return feeds.revoke(viewer.personId());
    }

    @PutMapping("/reminder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remind(@AuthenticationPrincipal Viewer viewer, @Valid @RequestBody ReminderRequest request) {
        return feeds.remind(viewer.personId(), request.minutes());
    }
}
