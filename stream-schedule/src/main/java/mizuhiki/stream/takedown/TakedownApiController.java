package mizuhiki.stream.takedown;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/takedowns")
@Allowed(Role.STAFF)
class TakedownApiController {

    private final TakingDown takingDown;

    TakedownApiController(TakingDown takingDown) {
        this.takingDown = takingDown;
    }

    @GetMapping
    Mono<TakingDown.Desk> all() {
        return takingDown.desk();
    }

    @PutMapping("/{personId}/{subject}/{subjectId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> done(
            @PathVariable UUID personId,
            @PathVariable Subject subject,
            @PathVariable UUID subjectId,
            @AuthenticationPrincipal Viewer viewer) {
        return takingDown.done(new TakingDown.Key(personId, subject, subjectId), viewer.personId());
    }

    @DeleteMapping("/{personId}/{subject}/{subjectId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> undo(@PathVariable UUID personId, @PathVariable Subject subject, @PathVariable UUID subjectId) {
        return takingDown.undo(new TakingDown.Key(personId, subject, subjectId));
    }
}
