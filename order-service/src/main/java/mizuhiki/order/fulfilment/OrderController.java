package mizuhiki.order.fulfilment;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancelling;
import mizuhiki.order.fulfilment.OrderBoard.Tab;
import mizuhiki.order.fulfilment.OrderSearch.Wanted;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 注文: the orders of the office, for staff. */
@Controller
@Allowed(Role.STAFF)
@RequestMapping("/orders")
class OrderController {

    private final OrderBoard board;
    private final OrderSearch search;
    private final OrderFiles files;
    private final Handling handling;
    private final Cancelling cancelling;

    OrderController(OrderBoard board, OrderSearch search, OrderFiles files, Handling handling, Cancelling cancelling) {
        this.board = board;
        this.search = search;
        this.files = files;
        this.handling = handling;
        this.cancelling = cancelling;
    }

    @GetMapping
    Mono<Rendering> board(
            @RequestParam(defaultValue = "TO_PAY") Tab tab,
            @RequestParam @Nullable UUID after,
            @ModelAttribute("wanted") Wanted wanted) {
        return (wanted.isAsked() ? search.find(wanted, after) : search.on(tab, after))
                .zipWith(
                        board.waiting(),
                        (found, waiting) -> Rendering.view("orders/board")
                                .modelAttribute("tab", tab)
                                .modelAttribute("tabs", Tab.values())
                                .modelAttribute("found", found)
                                .modelAttribute("waiting", waiting)
                                .modelAttribute("today", Moment.today())
                                .build());
    }

    @GetMapping("/{orderId}")
    Mono<Rendering> order(@PathVariable UUID orderId) {
        return files.get(orderId)
                .map(file -> Rendering.view("orders/order")
                        .modelAttribute("file", file)
                        .build());
    }

    @PostMapping("/{orderId}/paid")
    Mono<Rendering> markPaid(@PathVariable UUID orderId, @AuthenticationPrincipal Viewer viewer) {
        return handling.markPaid(orderId, viewer.personId()).map(OrderController::page);
    }

    @PostMapping("/{orderId}/cancel")
    Mono<Rendering> cancel(@PathVariable UUID orderId, @AuthenticationPrincipal Viewer viewer) {
        return cancelling.cancel(orderId, viewer.personId()).map(OrderController::page);
    }

    @PostMapping("/{orderId}/ship")
    Mono<Rendering> ship(
            @PathVariable UUID orderId,
            @Valid @ModelAttribute ShipmentForm form,
            @AuthenticationPrincipal Viewer viewer) {
        return handling.ship(orderId, form.shipment(), viewer.personId()).map(OrderController::page);
    }

    @PostMapping("/{orderId}/return")
    Mono<Rendering> takeBack(
            @PathVariable UUID orderId,
            @Valid @ModelAttribute ReturnForm form,
            @AuthenticationPrincipal Viewer viewer) {
        return handling.takeBack(orderId, form.goods(), viewer.personId()).map(OrderController::page);
    }

    private static Rendering page(Order order) {
        return Rendering.redirectTo("/orders/" + order.id())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
