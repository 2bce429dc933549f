package mizuhiki.order.policy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import mizuhiki.order.policy.NewPolicies.NewWagePolicy;
import mizuhiki.order.wage.WagePolicies;
import mizuhiki.order.wage.WagePolicy;
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

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    private final CreditPolicies creditPolicies;
    private final WagePolicies wagePolicies;

    PolicyController(CreditPolicies creditPolicies, WagePolicies wagePolicies) {
        this.creditPolicies = creditPolicies;
        this.wagePolicies = wagePolicies;
    }

    record Versions(List<CreditPolicy> credit, List<WagePolicy> wage) {}

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

    @PostMapping("/wages/policy/wage")
    Mono<Rendering> addWage(@Valid @ModelAttribute NewWagePolicy policy, @AuthenticationPrincipal Viewer viewer) {
        return wagePolicies.add(policy.policy(), viewer.personId()).thenReturn(seePolicies());
    }

    @GetMapping("/api/v1/wages/policies")
    @ResponseBody
    Mono<Versions> versions() {
        return Moment.today()
                .flatMap(creditPolicies::inForce)
                .thenMany(creditPolicies.latestFirst())
                .collectList()
                .zipWith(wagePolicies.until(EVER).collectList(), Versions::new);
    }

    @PostMapping("/api/v1/wages/policies/wage")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<WagePolicy> addWageAsTold(@Valid @RequestBody NewWagePolicy policy, @AuthenticationPrincipal Viewer viewer) {
        return wagePolicies.add(policy.policy(), viewer.personId()).thenReturn(policy.policy());
    }

    private static Rendering seePolicies() {
        return Rendering.redirectTo("/wages/policy")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
