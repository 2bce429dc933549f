package mizuhiki.order.closedesk;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.paying.PaymentCorrecting;
import mizuhiki.order.paying.PaymentCorrecting.RightDay;
import mizuhiki.order.paying.WagePayment;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The forms of a closed month: on which day it was paid, and putting that right. */
@Controller
@RequestMapping("/wages/close/{month}/payment")
@Allowed(Role.MANAGER)
class PaymentController {

    private final WagePayment payment;
    private final PaymentCorrecting correcting;
    private final ClosedDesk desk;

    PaymentController(WagePayment payment, PaymentCorrecting correcting, ClosedDesk desk) {
        this.payment = payment;
        this.correcting = correcting;
        this.desk = desk;
    }

    /** @param paidOn today, where nothing is said */
    record Paid(@Nullable LocalDate paidOn) {}

    @PostMapping
    Mono<Rendering> pay(
            @PathVariable YearMonth month, @ModelAttribute Paid paid, @AuthenticationPrincipal Viewer viewer) {
        return payment.note(month, paid.paidOn(), viewer).thenReturn(see(month));
    }

    @PostMapping("/corrections")
    Mono<Rendering> correct(
            @PathVariable YearMonth month,
            @Valid @ModelAttribute RightDay right,
            @AuthenticationPrincipal Viewer viewer) {
        return correcting.correct(month, right, viewer).thenReturn(see(month));
    }

    /** What was typed stays, whatever is wrong with it. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(
            Exception why,
            @PathVariable YearMonth month,
            @AuthenticationPrincipal Viewer viewer,
            ServerWebExchange exchange) {
        return SentForm.refused(exchange, why)
                .zipWith(desk.getClosed(month), (typed, paid) -> ClosedDesk.page(paid, viewer, typed));
    }

    private static Rendering see(YearMonth month) {
        return Rendering.redirectTo("/wages/close/" + month)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
