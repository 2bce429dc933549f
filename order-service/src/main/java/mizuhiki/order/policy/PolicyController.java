package mizuhiki.order.policy;

import java.util.List;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The way to the rules. */
@Controller
@Allowed(Role.MANAGER)
class PolicyController {

    private final CreditPolicies creditPolicies;

    PolicyController(CreditPolicies creditPolicies) {
        this.creditPolicies = creditPolicies;
    }

    record Versions(List<CreditPolicy> credit) {}

    @GetMapping("/wages/policy")
    Rendering page() {
        return Rendering.view("wages/policy").build();
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
}
