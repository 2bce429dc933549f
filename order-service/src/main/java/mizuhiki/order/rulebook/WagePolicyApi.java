package mizuhiki.order.rulebook;

import jakarta.validation.Valid;
import java.time.LocalDate;
import mizuhiki.order.wagepolicy.WagePolicies;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.order.withdrawal.Rule;
import mizuhiki.order.withdrawal.RuleWithdrawing;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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
    private final RuleWithdrawing withdrawing;

    WagePolicyApi(WagePolicies policies, RuleWithdrawing withdrawing) {
        this.policies = policies;
        this.withdrawing = withdrawing;
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

    /** Its ETag is what a withdrawal starts from. */
    @GetMapping("/{day}")
    Mono<ResponseEntity<WagePolicy>> of(@PathVariable LocalDate day) {
        return withdrawing.tagged(
                Rule.WAGE_POLICY,
                day,
                policies.latestFirst()
                        .filter(policy -> policy.validFrom().equals(day))
                        .next());
    }

    @DeleteMapping("/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdraw(
            @PathVariable LocalDate day,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Viewer viewer) {
        return withdrawing.withdrawSeen(Rule.WAGE_POLICY, day, Version.in(ifMatch), viewer);
    }
}
