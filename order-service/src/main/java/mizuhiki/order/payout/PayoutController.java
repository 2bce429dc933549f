package mizuhiki.order.payout;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.order.awaited.AwaitedOrders;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.payout.PayoutApi.PayoutView;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** チャネルの入金: what channels sent, and noting it. */
@Controller
@Allowed(Role.STAFF)
@RequestMapping("/orders/payouts")
class PayoutController {

    private final Payouts payouts;
    private final AwaitedOrders awaited;
    private final PayingOut payingOut;

    PayoutController(Payouts payouts, AwaitedOrders awaited, PayingOut payingOut) {
        this.payouts = payouts;
        this.awaited = awaited;
        this.payingOut = payingOut;
    }

    @GetMapping
    Mono<Rendering> page(@RequestParam @Nullable UUID after) {
        return page(Typed.NOTHING, after);
    }

    @PostMapping
    Mono<Rendering> note(
            @Valid @ModelAttribute PayoutForm form,
            ServerWebExchange exchange,
            @AuthenticationPrincipal Viewer viewer) {
        return exchange.getFormData()
                .map(form::told)
                .flatMap(told -> payingOut.note(told, viewer.personId()))
                .thenReturn(Rendering.redirectTo("/orders/payouts")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    /** The next ones that wait, or the one with a number; what was typed stays. */
    @PostMapping("/look")
    Mono<Rendering> look(ServerWebExchange exchange) {
        return SentForm.kept(exchange).flatMap(typed -> page(typed, null));
    }

    /** A notice has many orders: nobody should have to write all their fees again. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(typed -> page(typed, null));
    }

    private Mono<Rendering> page(Typed typed, @Nullable UUID after) {
        return Mono.zip(payouts.latestFirst(after), awaited.look(PayoutForm.looking(typed.fields())), Moment.today())
                .map(shown -> Rendering.view("orders/payouts")
                        .modelAttribute("typed", typed)
                        .modelAttribute("payouts", PayoutView.all(shown.getT1()))
                        .modelAttribute("waiting", shown.getT2())
                        .modelAttribute("today", shown.getT3())
                        .status(typed.status())
                        .build());
    }
}
