package mizuhiki.stream.show;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.platform.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams")
@Allowed(Role.STAFF)
class ShowApiController {

    private final Shows shows;
    private final ShowPlanning planning;

    ShowApiController(Shows shows, ShowPlanning planning) {
        this.shows = shows;
        this.planning = planning;
    }

    record ShowView(
            UUID id,
            String title,
            Platform platform,
            @Nullable String watchUrl,
            Instant startsAt,
            Instant endsAt,
            ShowState state,
            @Nullable Instant goesOnUntil,
            int keptMinutesBefore,
            int version) {

        static ShowView of(Show show) {
            return new ShowView(
                    show.id(),
                    show.title(),
                    show.platform(),
                    show.watchUrl(),
                    show.startsAt(),
                    show.endsAt(),
                    show.state(),
                    show.goesOnUntil(),
                    show.keptMinutesBefore(),
                    show.version());
        }
    }

    @GetMapping
    Flux<ShowView> upcoming() {
        return Moment.get().flatMapMany(shows::upcoming).map(ShowView::of);
    }

    @GetMapping("/past")
    Flux<ShowView> past() {
        return Moment.get().flatMapMany(shows::past).map(ShowView::of);
    }

    @GetMapping("/{showId}")
    Mono<ResponseEntity<ShowView>> get(@PathVariable UUID showId) {
        return shows.get(showId).map(show -> answer(HttpStatus.OK, show));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<ShowView>> plan(@Valid @RequestBody ShowPlan plan) {
        return planning.plan(plan).map(show -> answer(HttpStatus.CREATED, show));
    }

    @PutMapping("/{showId}")
    Mono<ResponseEntity<ShowView>> change(
            @PathVariable UUID showId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ShowPlan plan) {
        return planning.change(showId, Version.in(ifMatch), plan).map(show -> answer(HttpStatus.OK, show));
    }

    private static ResponseEntity<ShowView> answer(HttpStatus status, Show show) {
        return ResponseEntity.status(status).eTag(Version.eTag(show.version())).body(ShowView.of(show));
    }
}
