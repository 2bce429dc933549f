package mizuhiki.order.checkout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancelling;
import mizuhiki.order.purchase.OrderClosed;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** An order as its buyer sees it, by the link only they hold. */
@Controller
@OpenToAll
@RequestMapping("/shop/{slug}/orders/{orderId}")
class OrderPageController {

    private final OrderPages pages;
    private final OrderLinks links;
    private final Cancelling cancelling;
    private final Offices offices;

    OrderPageController(OrderPages pages, OrderLinks links, Cancelling cancelling, Offices offices) {
        this.pages = pages;
        this.links = links;
        this.cancelling = cancelling;
        this.offices = offices;
    }

    @ModelAttribute("office")
    Mono<Office> office() {
        return CurrentOffice.get().flatMap(offices::get);
    }

    @GetMapping
    Mono<Rendering> order(@PathVariable UUID orderId, @RequestParam String key) {
        return pages.open(orderId, key);
    }

    /** What is over already is shown: a tap may come double. */
    @PostMapping("/cancel")
    Mono<Rendering> callOff(
            @PathVariable String slug, @PathVariable UUID orderId, @Valid @ModelAttribute LinkForm link) {
        return links.open(orderId, link.key())
                .flatMap(order -> cancelling.callOff(orderId))
                .thenReturn(page(slug, orderId, link.key()))
                .onErrorReturn(OrderClosed.class, page(slug, orderId, link.key()));
    }

    static Rendering page(String slug, UUID orderId, String key) {
        return Rendering.redirectTo("/shop/%s/orders/%s?key=%s".formatted(slug, orderId, key))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    record LinkForm(@NotBlank String key) {}
}
