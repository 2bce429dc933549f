package mizuhiki.stream.passing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.show.Shows;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams")
@Allowed(Role.STAFF)
class PassingApiController {

    private final Passing passing;
    private final PassingOn passingOn;
    private final Shows shows;

    PassingApiController(Passing passing, PassingOn passingOn, Shows shows) {
        this.passing = passing;
        this.passingOn = passingOn;
        this.shows = shows;
    }

    record PassingChoice(@NotNull Boolean byItself) {}

    /** @param asked whether there was somebody to ask */
    record Passed(boolean asked) {}

    @GetMapping("/vacancies")
    Flux<Vacancy> open() {
        return passing.open();
    }

    @PostMapping("/vacancies/{slotId}/next")
    Mono<Passed> next(@PathVariable UUID slotId) {
        return passingOn.next(slotId).map(Passed::new);
    }

    @GetMapping("/{showId}/passing")
    Mono<PassingChoice> choice(@PathVariable UUID showId) {
        return shows.get(showId).flatMap(show -> passing.goesOn(show.id())).map(PassingChoice::new);
    }

    @PutMapping("/{showId}/passing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> choose(@PathVariable UUID showId, @Valid @RequestBody PassingChoice request) {
        return passing.choose(showId, request.byItself());
    }
}
