package mizuhiki.order.payout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.awaited.AwaitedOrders;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.payout.Payouts.Earlier;
import mizuhiki.shared.people.People;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 入金の記録を直す: a payout once more as it should have been noted, and why. */
@Controller
@Allowed(Role.STAFF)
@RequestMapping("/orders/payouts/{payoutId}")
class PayoutCorrectionController {

    private final PayingOut payingOut;
    private final Payouts payouts;
    private final AwaitedOrders awaited;
    private final People people;

    PayoutCorrectionController(PayingOut payingOut, Payouts payouts, AwaitedOrders awaited, People people) {
        this.payingOut = payingOut;
        this.payouts = payouts;
        this.awaited = awaited;
        this.people = people;
    }

    record Why(@NotBlank @Size(max = 200) String why) {}

    @GetMapping
    Mono<Rendering> show(@PathVariable UUID payoutId) {
        return page(payoutId, Typed.NOTHING);
    }

    @PostMapping
    Mono<Rendering> correct(
            @PathVariable UUID payoutId,
            @Valid @ModelAttribute PayoutForm form,
            @Valid @ModelAttribute Why why,
            ServerWebExchange exchange,
            @AuthenticationPrincipal Viewer viewer) {
        return exchange.getFormData()
                .map(form::told)
                .flatMap(told -> payingOut.correct(payoutId, told, why.why().strip(), viewer.personId()))
                .thenReturn(Rendering.redirectTo("/orders/payouts")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    /** The next ones that wait, or the one with a number; what was typed stays. */
    @PostMapping("/look")
    Mono<Rendering> look(@PathVariable UUID payoutId, ServerWebExchange exchange) {
        return SentForm.kept(exchange).flatMap(typed -> page(payoutId, typed));
    }

    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, @PathVariable UUID payoutId, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(typed -> page(payoutId, typed));
    }

    private Mono<Rendering> page(UUID payoutId, Typed typed) {
        return Mono.zip(
                        payouts.get(payoutId),
                        payouts.earlier(payoutId).collectList().flatMap(this::named),
                        awaited.look(PayoutForm.looking(typed.fields())),
                        Moment.today())
                .map(told -> Rendering.view("orders/payout-right")
                        .modelAttribute("payout", told.getT1())
                        .modelAttribute("corrected", told.getT2())
                        .modelAttribute("waiting", told.getT3())
                        .modelAttribute("today", told.getT4())
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    private Mono<Corrected> named(List<Earlier> all) {
        var who = all.stream().map(Earlier::notedBy).collect(Collectors.toSet());
        return people.displayNames(who).map(names -> new Corrected(all, names));
    }

    public record Corrected(List<Earlier> all, Map<UUID, String> names) {}
}
