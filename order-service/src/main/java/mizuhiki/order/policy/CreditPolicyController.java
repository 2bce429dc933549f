package mizuhiki.order.policy;

import jakarta.validation.Valid;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.policy.CreditPolicyApi.Explained;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.withdrawal.Rule;
import mizuhiki.order.withdrawal.RuleWithdrawing;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How sales are shared, with an example, and adding a version. */
@Controller
@Allowed(Role.MANAGER)
@RequestMapping("/wages/policy/credit")
class CreditPolicyController {

    private final CreditPolicies policies;
    private final RuleWithdrawing withdrawing;

    CreditPolicyController(CreditPolicies policies, RuleWithdrawing withdrawing) {
        this.policies = policies;
        this.withdrawing = withdrawing;
    }

    @GetMapping
    Mono<Rendering> page() {
        return page(Typed.NOTHING);
    }

    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(this::page);
    }

    private Mono<Rendering> page(Typed typed) {
        return withdrawing
                .offered(Rule.CREDIT_POLICY)
                .zipWhen(offered ->
                        Mono.zip(Moment.today(), explained().collectList(), withdrawing.of(Rule.CREDIT_POLICY)))
                .map(shown -> Rendering.view("wages/credit-policy")
                        .modelAttribute("offered", shown.getT1())
                        .modelAttribute("today", shown.getT2().getT1())
                        .modelAttribute("versions", shown.getT2().getT2())
                        .modelAttribute("withdrawn", shown.getT2().getT3())
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    @PostMapping
    Mono<Rendering> add(@Valid @ModelAttribute NewCreditPolicy policy, @AuthenticationPrincipal Viewer viewer) {
        return policies.add(policy.policy(), viewer.personId())
                .thenReturn(Rendering.redirectTo("/wages/policy/credit")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    private Flux<Explained> explained() {
        return Moment.today()
                .flatMap(policies::inForce)
                .thenMany(policies.latestFirst())
                .map(Explained::of);
    }
}
