package mizuhiki.stream.feed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** 自分のカレンダー: an address for one's own phone, shown once. */
@Controller
@RequestMapping("/streams/feed")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class FeedPageController {

    private static final List<Integer> REMINDERS = List.of(10, 30, 60, 1440);

    private final Feeds feeds;
    private final Offices offices;

    FeedPageController(Feeds feeds, Offices offices) {
        this.feeds = feeds;
        this.offices = offices;
    }

    record ReminderForm(@Nullable @Min(5) @Max(2880) Integer minutes) {}

    @GetMapping
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return page(viewer, "");
    }

    /** Not led on to another page: nothing can show the address a second time. */
    @PostMapping("/renew")
    Mono<Rendering> renew(@AuthenticationPrincipal Viewer viewer, ServerHttpRequest request) {
        var secret = Secret.fresh();
        return feeds.renew(viewer.personId(), secret)
                .then(offices.get(viewer.officeId()))
                .flatMap(office -> page(viewer, address(request, office.slug(), secret)));
    }

    @PostMapping("/revoke")
    Mono<String> revoke(@AuthenticationPrincipal Viewer viewer) {
        return feeds.revoke(viewer.personId()).thenReturn("redirect:/streams/feed");
    }

    @PostMapping("/reminder")
    Mono<String> remind(@AuthenticationPrincipal Viewer viewer, @Valid @ModelAttribute ReminderForm form) {
        return feeds.remind(viewer.personId(), form.minutes()).thenReturn("redirect:/streams/feed");
    }

    private Mono<Rendering> page(Viewer viewer, String address) {
        return feeds.of(viewer.personId())
                .map(feed -> Rendering.view("stream/feed")
                        .modelAttribute("feed", feed)
                        .modelAttribute("address", address)
                        .modelAttribute("reminders", REMINDERS)
                        .build());
    }

    private static String address(ServerHttpRequest request, String slug, Secret secret) {
        return UriComponentsBuilder.fromUri(request.getURI())
                .replacePath(secret.path(slug))
                .replaceQuery(null)
                .toUriString();
    }
}
