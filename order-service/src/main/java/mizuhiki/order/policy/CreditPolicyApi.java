package mizuhiki.order.policy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import mizuhiki.order.sharing.WorkedExample;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.withdrawal.Rule;
import mizuhiki.order.withdrawal.RuleWithdrawing;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
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

/** How sales are shared, for programs. */
@RestController
@Allowed(Role.MANAGER)
@RequestMapping("/api/v1/wages/policies/credit")
class CreditPolicyApi {

    private final CreditPolicies policies;
    private final RuleWithdrawing withdrawing;

    CreditPolicyApi(CreditPolicies policies, RuleWithdrawing withdrawing) {
        this.policies = policies;
        this.withdrawing = withdrawing;
    }

    /** A version and what it does with a piece of 3,000 yen. */
    record Explained(CreditPolicy policy, WorkedExample live, WorkedExample shop) {

        static Explained of(CreditPolicy policy) {
            return new Explained(policy, WorkedExample.live(policy), WorkedExample.shop(policy));
        }
    }

    @GetMapping
    Flux<Explained> versions() {
        return Moment.today()
                .flatMap(policies::inForce)
                .thenMany(policies.latestFirst())
                .map(Explained::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<CreditPolicy> add(@Valid @RequestBody NewCreditPolicy policy, @AuthenticationPrincipal Viewer viewer) {
        return policies.add(policy.policy(), viewer.personId()).thenReturn(policy.policy());
    }

    /** Its ETag is what a withdrawal starts from. */
    @GetMapping("/{day}")
    Mono<ResponseEntity<Explained>> of(@PathVariable LocalDate day) {
        return withdrawing.tagged(Rule.CREDIT_POLICY, day, policies.inForce(day).map(Explained::of));
    }

    @DeleteMapping("/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdraw(
            @PathVariable LocalDate day,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Viewer viewer) {
        return withdrawing.withdrawSeen(Rule.CREDIT_POLICY, day, Version.in(ifMatch), viewer);
    }
}
