package mizuhiki.shared.agreement;

import jakarta.validation.Valid;
import java.util.List;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What I agree to and where my limits are. */
@RestController
@RequestMapping("/api/v1/me")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class AgreementApi {

    private final Consenting consenting;
    private final Limiting limiting;

    AgreementApi(Consenting consenting, Limiting limiting) {
        this.consenting = consenting;
        this.limiting = limiting;
    }

    @GetMapping("/consents")
    Mono<List<ConsentNow>> mine(@AuthenticationPrincipal Viewer viewer) {
        return consenting.today(viewer.personId());
    }

    @PutMapping("/consents/{purpose}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> say(
            @PathVariable Consent purpose, @Valid @RequestBody Answer answer, @AuthenticationPrincipal Viewer viewer) {
        return consenting.say(viewer.personId(), purpose, answer, viewer.personId());
    }

    @GetMapping("/limits")
    Mono<PersonalLimit> limits(@AuthenticationPrincipal Viewer viewer) {
        return limiting.of(viewer.personId());
    }

    @PutMapping("/limits")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> limit(@Valid @RequestBody LimitRequest request, @AuthenticationPrincipal Viewer viewer) {
        return limiting.set(request.limit(viewer.personId()), viewer.personId());
    }
}
