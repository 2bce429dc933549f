package mizuhiki.order.rulebook;

import jakarta.validation.Valid;
import mizuhiki.order.wagepolicy.WagePolicies;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The versions of the wage policy, for programs. */
@RestController
@Allowed(Role.MANAGER)
@RequestMapping("/api/v1/wages/policies/wage")
class WagePolicyApi {

    private final WagePolicies policies;

    WagePolicyApi(WagePolicies policies) {
        this.policies = policies;
    }

    @GetMapping
    Flux<WagePolicy> versions() {
        return policies.latestFirst();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<WagePolicy> add(@Valid @RequestBody NewWagePolicy written, @AuthenticationPrincipal Viewer viewer) {
        return Mono.fromSupplier(written::policy).delayUntil(policy -> policies.add(policy, viewer.personId()));
    }
}
