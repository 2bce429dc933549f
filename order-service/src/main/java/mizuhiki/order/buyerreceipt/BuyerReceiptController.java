package mizuhiki.order.buyerreceipt;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.order.checkout.OrderLinks;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 領収書 by the link only the buyer holds. */
@Controller
@OpenToAll
@RequestMapping("/shop/{slug}/orders/{orderId}/receipt")
class BuyerReceiptController {

    private final OrderLinks links;
    private final Printing printing;
    private final ReceiptPage page;

    BuyerReceiptController(OrderLinks links, Printing printing, ReceiptPage page) {
        this.links = links;
        this.printing = printing;
        this.page = page;
    }

    @GetMapping
    Mono<Rendering> show(@PathVariable UUID orderId, @RequestParam String key) {
        return show(orderId, key, Typed.NOTHING);
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> print(@PathVariable UUID orderId, @Valid @ModelAttribute ReceiptForm form) {
        return links.open(orderId, form.link()).flatMap(order -> printing.print(orderId, form, null));
    }

    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, @PathVariable UUID orderId, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(typed -> show(orderId, typed.of("key"), typed));
    }

    private Mono<Rendering> show(UUID orderId, String key, Typed typed) {
        return links.open(orderId, key).flatMap(order -> page.ofBuyer(orderId, key, typed));
    }
}
