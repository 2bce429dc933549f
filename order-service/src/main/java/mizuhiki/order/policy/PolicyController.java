package mizuhiki.order.policy;

import jakarta.validation.Valid;
import java.util.List;
import mizuhiki.order.policy.NewPolicies.NewCreditPolicy;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.weighing.CreditPolicy;
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
import reactor.core.publisher.Mono;

/** All versions of the rules, and adding one. */
@Controller
@Allowed(Role.MANAGER)
class PolicyController {

    private final CreditPolicies creditPolicies;

    PolicyController(CreditPolicies creditPolicies) {
        this.creditPolicies = creditPolicies;
    }

    record Versions(List<CreditPolicy> credit) {}

    @GetMapping("/wages/policy")
    Mono<Rendering> page() {
        return versions()
                .zipWith(
                        Moment.today(),
                        (versions, today) -> Rendering.view("wages/policy")
                                .modelAttribute("versions", versions)
                                .modelAttribute("today", today)
                                .build());
    }

    @PostMapping("/wages/policy/credit")
    Mono<Rendering> addCredit(@Valid @ModelAttribute NewCreditPolicy policy, @AuthenticationPrincipal Viewer viewer) {
        return creditPolicies.add(policy.policy(), viewer.personId()).thenReturn(seePolicies());
    }

    @GetMapping("/api/v1/wages/policies")
    @ResponseBody
    Mono<Versions> versions() {
        return Moment.today()
                .flatMap(creditPolicies::inForce)
                .thenMany(creditPolicies.latestFirst())
                .collectList()
                .map(Versions::new);
    }

    @PostMapping("/api/v1/wages/policies/credit")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<CreditPolicy> addCreditAsTold(
            @Valid @RequestBody NewCreditPolicy policy, @AuthenticationPrincipal Viewer viewer) {
        return creditPolicies.add(policy.policy(), viewer.personId()).thenReturn(policy.policy());
    }

    private static Rendering seePolicies() {
        return Rendering.redirectTo("/wages/policy")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
