package mizuhiki.stream.weeklimit;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class LimitApiController {

    private static final String OWN = "/api/v1/streams/availability/limits";
    private static final String OF_PERSON = "/api/v1/streams/people/{personId}/limits";

    private final Limiting limiting;

    LimitApiController(Limiting limiting) {
        this.limiting = limiting;
    }

    @GetMapping(OWN)
    @Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
    Mono<WeekLimit> mine(@AuthenticationPrincipal Viewer viewer) {
        return limiting.of(viewer.personId()).map(Limiting.Whose::limit);
    }

    @PutMapping(OWN)
    @Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
    Mono<WeekLimit> setMine(@Valid @RequestBody WeekLimitForm form, @AuthenticationPrincipal Viewer viewer) {
        return set(form.limit(viewer.personId()), viewer);
    }

    @GetMapping(OF_PERSON)
    @Allowed(Role.STAFF)
    Mono<WeekLimit> theirs(@PathVariable UUID personId) {
        return limiting.of(personId).map(Limiting.Whose::limit);
    }

    @PutMapping(OF_PERSON)
    @Allowed(Role.STAFF)
    Mono<WeekLimit> setTheirs(
            @PathVariable UUID personId,
            @Valid @RequestBody WeekLimitForm form,
            @AuthenticationPrincipal Viewer viewer) {
        return set(form.limit(personId), viewer);
    }

    private Mono<WeekLimit> set(WeekLimit limit, Viewer by) {
        return limiting.set(limit, by.personId()).thenReturn(limit);
    }
}
