package mizuhiki.stream.standby;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.show.Shows;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}/standby")
@Allowed(Role.STAFF)
class StandByApiController {

    private final Shows shows;
    private final StandBys standBys;
    private final StandingBy standingBy;

    StandByApiController(Shows shows, StandBys standBys, StandingBy standingBy) {
        this.shows = shows;
        this.standBys = standBys;
        this.standingBy = standingBy;
    }

    @GetMapping
    Mono<StandBy> who(@PathVariable UUID showId) {
        return shows.get(showId).flatMap(standBys::of);
    }

    @PutMapping("/{personId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> come(@PathVariable UUID showId, @PathVariable UUID personId) {
        return standingBy.come(showId, personId);
    }

    @DeleteMapping("/{personId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> leave(@PathVariable UUID showId, @PathVariable UUID personId) {
        return standingBy.leave(showId, personId);
    }
}
