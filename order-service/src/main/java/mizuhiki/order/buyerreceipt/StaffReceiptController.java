package mizuhiki.order.buyerreceipt;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.ResponseEntity;
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

/** 領収書 for a buyer who asks staff. */
@Controller
@Allowed(Role.STAFF)
@RequestMapping("/orders/{orderId}/receipt")
class StaffReceiptController {

    private final Printing printing;
    private final ReceiptPage page;

    StaffReceiptController(Printing printing, ReceiptPage page) {
        this.printing = printing;
        this.page = page;
    }

    @GetMapping
    Mono<Rendering> show(@PathVariable UUID orderId) {
        return page.ofStaff(orderId, Typed.NOTHING);
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> print(
            @PathVariable UUID orderId,
            @Valid @ModelAttribute ReceiptForm form,
            @AuthenticationPrincipal Viewer viewer) {
        return printing.print(orderId, form, viewer.personId());
    }

    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, @PathVariable UUID orderId, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(typed -> page.ofStaff(orderId, typed));
    }
}
