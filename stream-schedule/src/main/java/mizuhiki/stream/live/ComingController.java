package mizuhiki.stream.live;

import java.time.Instant;
import java.util.List;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What buyers can watch now or soon; the fragment is for the front page of the shop. */
@Controller
@OpenToAll
class ComingController {

    private final Offices offices;
    private final Shows shows;

    ComingController(Offices offices, Shows shows) {
        this.offices = offices;
        this.shows = shows;
    }

    @GetMapping("/live/{slug}")
    Mono<Rendering> page(@PathVariable String slug) {
        return listed(slug, "stream/coming");
    }

    @GetMapping("/live/{slug}/coming")
    Mono<Rendering> fragment(@PathVariable String slug) {
        return listed(slug, "stream/coming :: shows");
    }

    private Mono<Rendering> listed(String slug, String view) {
        return Mono.zip(
                offices.bySlug(slug),
                announced(),
                (office, coming) -> Rendering.view(view)
                        .modelAttribute("shopName", office.name())
                        .modelAttribute("slug", slug)
                        .modelAttribute("coming", coming)
                        .build());
    }

    private Mono<List<Show>> announced() {
        return Moment.get()
                .flatMapMany(now -> shows.upcoming(now).filter(show -> isPublic(show, now)))
                .collectList();
    }

    /** Of one left open nobody knows whether it is still on: on its page there is nothing to watch any more. */
    private static boolean isPublic(Show show, Instant now) {
        return show.state().isAnnounced() && !show.isLeftOpen(now);
    }
}
