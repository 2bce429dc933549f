package mizuhiki.order.policy;

import jakarta.validation.Valid;
import mizuhiki.order.sharing.WorkedExample;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.withdrawal.Rule;
import mizuhiki.order.withdrawal.RuleWithdrawing;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How sales are shared, with an example, and adding a version. */
@Controller
@Allowed(Role.MANAGER)
class CreditPolicyController {

    private final CreditPolicies policies;
    private final RuleWithdrawing withdrawing;

    CreditPolicyController(CreditPolicies policies, RuleWithdrawing withdrawing) {
        this.policies = policies;
        this.withdrawing = withdrawing;
    }

    /** A version and what it does with a piece of 3,000 yen. */
    record Explained(CreditPolicy policy, WorkedExample live, WorkedExample shop) {

        static Explained of(CreditPolicy policy) {
            return new Explained(policy, WorkedExample.live(policy), WorkedExample.shop(policy));
        }
    }

    @GetMapping("/wages/policy/credit")
    Mono<Rendering> page() {
        return Mono.zip(Moment.today(), explained().collectList(), withdrawing.of(Rule.CREDIT_POLICY))
                .map(shown -> Rendering.view("wages/credit-policy")
                        .modelAttribute("versions", shown.getT2())
                        .modelAttribute("today", shown.getT1())
                        .modelAttribute("withdrawn", shown.getT3())
                        .build());
    }

    @PostMapping("/wages/policy/credit")
    Mono<Rendering> add(@Valid @ModelAttribute NewCreditPolicy policy, @AuthenticationPrincipal Viewer viewer) {
        return policies.add(policy.policy(), viewer.personId())
                .thenReturn(Rendering.redirectTo("/wages/policy/credit")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @GetMapping("/api/v1/wages/policies/credit")
    @ResponseBody
    Flux<Explained> explained() {
        return Moment.today()
                .flatMap(policies::inForce)
                .thenMany(policies.latestFirst())
                .map(Explained::of);
    }

    @PostMapping("/api/v1/wages/policies/credit")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<CreditPolicy> addAsTold(@Valid @RequestBody NewCreditPolicy policy, @AuthenticationPrincipal Viewer viewer) {
        return policies.add(policy.policy(), viewer.personId()).thenReturn(policy.policy());
    }
}
