package mizuhiki.order.fulfilment;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancelling;
import mizuhiki.order.fulfilment.OrderBoard.Tab;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@Allowed(Role.STAFF)
@RequestMapping("/api/v1/orders")
class OrderApi {

    private static final int MOST = 200;

    private final OrderBoard board;
    private final Orders orders;
    private final Handling handling;
    private final Cancelling cancelling;

    OrderApi(OrderBoard board, Orders orders, Handling handling, Cancelling cancelling) {
        this.board = board;
        this.orders = orders;
        this.handling = handling;
        this.cancelling = cancelling;
    }

    /**
     * Up to 200 orders of a tab, the newest first.
     *
     * @param after the last one seen, to read on
     */
    @GetMapping
    Flux<OrderBoard.Line> board(@RequestParam(defaultValue = "TO_PAY") Tab tab, @RequestParam @Nullable UUID after) {
        return board.on(tab, after, MOST);
    }

    @GetMapping("/{orderId}")
    Mono<OrderView> order(@PathVariable UUID orderId) {
        return orders.get(orderId).map(OrderView::of);
    }

    @PutMapping("/{orderId}/payment")
    Mono<OrderView> markPaid(@PathVariable UUID orderId, @AuthenticationPrincipal Viewer viewer) {
        return handling.markPaid(orderId, viewer.personId()).map(OrderView::of);
    }

    @PutMapping("/{orderId}/cancellation")
    Mono<OrderView> cancel(@PathVariable UUID orderId, @AuthenticationPrincipal Viewer viewer) {
        return cancelling.cancel(orderId, viewer.personId()).map(OrderView::of);
    }

    /**
     * Told twice with the words that are kept it is one parcel. Other words about a parcel that left are refused; so are
     * the first ones where the parcel was put right since.
     */
    @PutMapping("/{orderId}/shipment")
    Mono<OrderView> ship(
            @PathVariable UUID orderId, @Valid @RequestBody ShipmentForm form, @AuthenticationPrincipal Viewer viewer) {
        return handling.ship(orderId, form.shipment(), viewer.personId()).map(OrderView::of);
    }

    /** All pieces that are left, or some of them; what is sent again with the same id is the same return. */
    @PutMapping("/{orderId}/return")
    Mono<OrderView> takeBack(
            @PathVariable UUID orderId, @Valid @RequestBody ReturnForm form, @AuthenticationPrincipal Viewer viewer) {
        return handling.takeBack(orderId, form.goods(), viewer.personId()).map(OrderView::of);
    }

    /** @param returned how many of the pieces came back */
    record OrderView(
            UUID id,
            String number,
            Order.State state,
            boolean packed,
            UUID productId,
            String title,
            int quantity,
            int returned,
            Yen total,
            Instant placedAt) {

        static OrderView of(Order order) {
            return new OrderView(
                    order.id(),
                    order.number(),
                    order.state(),
                    order.packed(),
                    order.piece().productId(),
                    order.piece().title(),
                    order.piece().quantity(),
                    order.returned(),
                    order.total(),
                    order.placedAt());
        }
    }
}
