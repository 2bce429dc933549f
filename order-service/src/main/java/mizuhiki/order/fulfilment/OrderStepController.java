package mizuhiki.order.fulfilment;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancelling;
import mizuhiki.order.cancellation.Refunding;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.OrderAlreadyPaid;
import mizuhiki.order.purchase.OrderClosed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The forms of an order: what staff did with it. A step that says nothing and is done already leads to the order as it is. */
@Controller
@Allowed(Role.STAFF)
@RequestMapping("/orders/{orderId}")
class OrderStepController {

    private final Handling handling;
    private final Cancelling cancelling;
    private final Refunding refunding;
    private final OrderFiles files;

    OrderStepController(Handling handling, Cancelling cancelling, Refunding refunding, OrderFiles files) {
        this.handling = handling;
        this.cancelling = cancelling;
        this.refunding = refunding;
        this.files = files;
    }

    @PostMapping("/paid")
    Mono<Rendering> markPaid(@PathVariable UUID orderId, @AuthenticationPrincipal Viewer viewer) {
        return handling.markPaid(orderId, viewer.personId())
                .map(OrderStepController::page)
                .onErrorReturn(OrderAlreadyPaid.class, page(orderId));
    }

    @PostMapping("/cancel")
    Mono<Rendering> cancel(@PathVariable UUID orderId, @AuthenticationPrincipal Viewer viewer) {
        return cancelling
                .cancel(orderId, viewer.personId())
                .map(OrderStepController::page)
                .onErrorReturn(OrderClosed.class, page(orderId));
    }

    @PostMapping("/ship")
    Mono<Rendering> ship(
            @PathVariable UUID orderId,
            @Valid @ModelAttribute ShipmentForm form,
            @AuthenticationPrincipal Viewer viewer) {
        return handling.ship(orderId, form.shipment(), viewer.personId()).map(OrderStepController::page);
    }

    @PostMapping("/return")
    Mono<Rendering> takeBack(
            @PathVariable UUID orderId,
            @Validated(ReturnForm.OnPage.class) @ModelAttribute ReturnForm form,
            @AuthenticationPrincipal Viewer viewer) {
        return handling.takeBack(orderId, form.goods(), viewer.personId()).map(OrderStepController::page);
    }

    @PostMapping("/refunded")
    Mono<Rendering> noteRefund(
            @PathVariable UUID orderId,
            @Valid @ModelAttribute Refunding.Given given,
            @AuthenticationPrincipal Viewer viewer) {
        return refunding.note(orderId, given, viewer.personId()).thenReturn(page(orderId));
    }

    /** An order that is not as it was when the page was read has no such form any more: that is a page of its own. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, @PathVariable UUID orderId, ServerWebExchange exchange) {
        return SentForm.invalid(exchange, why).flatMap(typed -> files.page(orderId, typed));
    }

    private static Rendering page(Order order) {
        return page(order.id());
    }

    private static Rendering page(UUID orderId) {
        return Rendering.redirectTo("/orders/" + orderId)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
