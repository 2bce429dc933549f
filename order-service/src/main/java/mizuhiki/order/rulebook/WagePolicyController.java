package mizuhiki.order.rulebook;

import jakarta.validation.Valid;
import java.util.List;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.wage.WageExample;
import mizuhiki.order.wagepolicy.WagePolicies;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.order.withdrawal.Rule;
import mizuhiki.order.withdrawal.RuleWithdrawing;
import mizuhiki.order.withdrawal.RuleWithdrawing.Told;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.web.text.Sentence;
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
import reactor.core.publisher.Mono;

/** All versions of the wage policy, and adding one. */
@Controller
@Allowed(Role.MANAGER)
@RequestMapping("/wages/policy/wage")
class WagePolicyController {

    private final WagePolicies policies;
    private final RuleWithdrawing withdrawing;

    WagePolicyController(WagePolicies policies, RuleWithdrawing withdrawing) {
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
                .offered(Rule.WAGE_POLICY)
                .zipWhen(offered -> Mono.zip(policies.latestFirst().collectList(), withdrawing.of(Rule.WAGE_POLICY)))
                .map(shown -> page(shown.getT2().getT1())
                        .modelAttribute("offered", shown.getT1())
                        .modelAttribute("withdrawn", shown.getT2().getT2())
                        .modelAttribute("said", said(shown.getT2().getT2()))
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    private static List<List<Sentence>> said(List<Told> withdrawn) {
        return withdrawn.stream()
                .map(told -> PlainWords.withRounding(WagePolicies.read(told.content())))
                .toList();
    }

    private static Rendering.Builder<?> page(List<WagePolicy> versions) {
        return Rendering.view("wages/policy-wage")
                .modelAttribute("versions", versions.stream().map(RuleView::of).toList())
                .modelAttribute("blocks", WrittenBlocks.of(versions.getFirst()))
                .modelAttribute(
                        "rounding", WrittenRounding.of(versions.getFirst().rounding()))
                .modelAttribute("exampleDays", WageExample.DAYS)
                .modelAttribute("exampleHours", WageExample.HOURS);
    }

    @PostMapping
    Mono<Rendering> add(@Valid @ModelAttribute NewWagePolicy written, @AuthenticationPrincipal Viewer viewer) {
        return Mono.fromSupplier(written::policy)
                .flatMap(policy -> policies.add(policy, viewer.personId()))
                .thenReturn(Rendering.redirectTo("/wages/policy/wage")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }
}
