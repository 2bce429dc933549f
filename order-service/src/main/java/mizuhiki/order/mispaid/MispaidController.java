package mizuhiki.order.mispaid;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
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

/** 入金の記録を取り消す: one form, which comes back as it was typed. */
@Controller
@RequestMapping("/orders/{orderId}/payment")
@Allowed(Role.STAFF)
class MispaidController {

    private final TakingPaymentBack taking;
    private final MispaidPage page;

    MispaidController(TakingPaymentBack taking, MispaidPage page) {
        this.taking = taking;
        this.page = page;
    }

    @GetMapping
    Mono<Rendering> show(@PathVariable UUID orderId) {
        return page.of(orderId, Typed.NOTHING);
    }

    @PostMapping
    Mono<Rendering> takeBack(
            @PathVariable UUID orderId,
            @Valid @ModelAttribute WrongOrder wrong,
            @AuthenticationPrincipal Viewer viewer) {
        return taking.takeBack(orderId, wrong, viewer)
                .thenReturn(Rendering.redirectTo("/orders/" + orderId)
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, @PathVariable UUID orderId, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(typed -> page.of(orderId, typed));
    }
}
