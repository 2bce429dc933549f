package mizuhiki.shared.newcomer;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/people")
@Allowed(Role.STAFF)
class NewcomerApi {

    private final Welcoming welcoming;

    NewcomerApi(Welcoming welcoming) {
        this.welcoming = welcoming;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Added> add(@Valid @RequestBody Newcomer newcomer, @AuthenticationPrincipal Viewer viewer) {
        return welcoming.add(newcomer, viewer).map(Added::new);
    }

    record Added(UUID id) {}
}
