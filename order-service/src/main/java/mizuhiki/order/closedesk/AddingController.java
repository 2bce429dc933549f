package mizuhiki.order.closedesk;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.adjustment.Adjusting;
import mizuhiki.order.adjustment.Adjusting.NewAdjustment;
import mizuhiki.order.adjustment.Adjustments;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
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

/** What is added by hand is entered on the page of the month. */
@Controller
@Allowed(Role.MANAGER)
@RequestMapping("/wages/close/{month}/adjustments")
class AddingController {

    private final Adjusting adjusting;
    private final Adjustments adjustments;
    private final CloseDesk desk;
    private final ClosedDesk closedDesk;

    AddingController(Adjusting adjusting, Adjustments adjustments, CloseDesk desk, ClosedDesk closedDesk) {
        this.adjusting = adjusting;
        this.adjustments = adjustments;
        this.desk = desk;
        this.closedDesk = closedDesk;
    }

    @PostMapping
    Mono<Rendering> enter(
            @PathVariable YearMonth month,
            @Valid @ModelAttribute NewAdjustment adjustment,
            @AuthenticationPrincipal Viewer viewer) {
        return adjusting.enter(month, adjustment, viewer).map(entered -> see(month));
    }

    /** A tap may come double: what is not there any more is not on the page that is shown. */
    @PostMapping("/{adjustmentId}/removal")
    Mono<Rendering> remove(
            @PathVariable YearMonth month, @PathVariable UUID adjustmentId, @AuthenticationPrincipal Viewer viewer) {
        return adjustments
                .remove(month, adjustmentId)
                .thenReturn(see(month))
                .onErrorResume(
                        NotFound.class,
                        gone -> closedDesk
                                .closed(month)
                                .map(paid -> ClosedDesk.page(paid, viewer, Typed.GONE))
                                .switchIfEmpty(desk.open(month).map(view -> CloseDesk.page(view, viewer, Typed.GONE))));
    }

    /** In a month that was closed meanwhile nothing can be mended; what was typed can still be read. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(
            Exception why,
            @PathVariable YearMonth month,
            @AuthenticationPrincipal Viewer viewer,
            ServerWebExchange exchange) {
        return closedDesk
                .closed(month)
                .zipWith(SentForm.refused(exchange, new MonthClosed(month.atDay(1))))
                .flatMap(late -> closedDesk.late(late.getT1(), viewer, late.getT2()))
                .switchIfEmpty(desk.open(month)
                        .flatMap(view -> sent(view, why, exchange).map(typed -> CloseDesk.page(view, viewer, typed))));
    }

    private static Mono<Typed> sent(CloseView view, Exception why, ServerWebExchange exchange) {
        return view.standing().isPassedOver()
                ? SentForm.refused(exchange, new MonthClosed(view.standing().month()))
                : SentForm.invalid(exchange, why);
    }

    private static Rendering see(YearMonth month) {
        return Rendering.redirectTo("/wages/close/" + month)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
