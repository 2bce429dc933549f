package mizuhiki.shared.agreement;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Staff writing down what somebody told them or signed on paper. */
@RestController
@RequestMapping("/api/v1/people/{personId}")
@Allowed(Role.STAFF)
@ResponseStatus(HttpStatus.NO_CONTENT)
class PaperApi {

    private final Consenting consenting;
    private final Limiting limiting;

    PaperApi(Consenting consenting, Limiting limiting) {
        this.consenting = consenting;
        this.limiting = limiting;
    }

    @PutMapping("/consents/{purpose}")
    Mono<Void> consent(
            @PathVariable UUID personId,
            @PathVariable Consent purpose,
            @Valid @RequestBody Answer answer,
            @AuthenticationPrincipal Viewer viewer) {
        return consenting.say(personId, purpose, answer, viewer.personId());
    }

    @PutMapping("/limits")
    Mono<Void> limit(
            @PathVariable UUID personId,
            @Valid @RequestBody LimitRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return limiting.set(request.limit(personId), viewer.personId());
    }
}
