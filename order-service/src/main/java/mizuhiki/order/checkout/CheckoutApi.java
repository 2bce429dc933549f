package mizuhiki.order.checkout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancelling;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.web.counter.Counter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@OpenToAll
@RequestMapping(CheckoutApi.PATH)
class CheckoutApi {

    static final String PATH = "/api/v1/shop/{slug}/orders";

    private final Checkout checkout;
    private final OrderLinks links;
    private final Cancelling cancelling;

    CheckoutApi(Checkout checkout, OrderLinks links, Cancelling cancelling) {
        this.checkout = checkout;
        this.links = links;
        this.cancelling = cancelling;
    }

    @Bean
    static Counter<OrderRequest> orderCounter(CheckoutApi api) {
        return Counter.at(
                PATH,
                OrderRequest.class,
                (request, visit) -> api.place(request)
                        .map(order -> ResponseEntity.status(HttpStatus.CREATED).body(order)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<OrderView> place(@Valid @RequestBody OrderRequest request) {
        var key = request.orderKey();
        return checkout.place(request.ticket(), request.entries(), key).map(order -> OrderView.of(order, key.value()));
    }

    @GetMapping("/{orderId}")
    Mono<OrderView> order(@PathVariable UUID orderId, @RequestParam String key) {
        return links.open(orderId, key).map(order -> OrderView.of(order, key));
    }

    @PutMapping("/{orderId}/cancellation")
    Mono<OrderView> callOff(@PathVariable UUID orderId, @RequestParam String key) {
        return links.open(orderId, key)
                .flatMap(order -> cancelling.callOff(orderId))
                .map(order -> OrderView.of(order, key));
    }

    /** @param key drawn by the caller who wants to be able to ask twice; otherwise by the shop */
    record OrderRequest(
            @NotBlank String ticket,
            @Pattern(regexp = OrderKey.FORM) @Nullable String key,
            @NotNull @Valid Entries entries) {

        OrderKey orderKey() {
            return key == null ? OrderKey.draw() : new OrderKey(key);
        }
    }

    /**
     * @param payFirst whether the piece is for whoever is seen to have paid first
     * @param key opens the order; whoever has it may see and call off the order
     */
    record OrderView(
            UUID id,
            String number,
            Order.State state,
            String title,
            int quantity,
            Yen price,
            Yen shippingFee,
            Yen total,
            LocalDate payBy,
            boolean payFirst,
            String key) {

        static OrderView of(Order order, String key) {
            return new OrderView(
                    order.id(),
                    order.number(),
                    order.state(),
                    order.piece().title(),
                    order.piece().quantity(),
                    order.piece().price(),
                    order.agreement().shippingFee(),
                    order.total(),
                    order.agreement().payBy(),
                    order.agreement().payFirst(),
                    key);
        }
    }
}
