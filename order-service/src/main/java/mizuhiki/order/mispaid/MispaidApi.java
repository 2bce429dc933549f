package mizuhiki.order.mispaid;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/orders/{orderId}/payment/corrections")
@Allowed(Role.STAFF)
class MispaidApi {

    private final TakingPaymentBack taking;
    private final MispaidOrders orders;
    private final NotedPayments payments;

    MispaidApi(TakingPaymentBack taking, MispaidOrders orders, NotedPayments payments) {
        this.taking = taking;
        this.orders = orders;
        this.payments = payments;
    }

    /** The latest first. */
    @GetMapping
    Flux<TakenBack> all(@PathVariable UUID orderId) {
        return orders.get(orderId).thenMany(payments.takenBack(orderId));
    }

    /**
     * The payment was another order's. Refused once the order is packed or its money given back, and where the piece was for
     * whoever paid first. It is to be paid by the day it had, or, where that is past, in as many days again as were promised.
     * Told once more with the same reason, it is done already.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takeBack(
            @PathVariable UUID orderId, @Valid @RequestBody WrongOrder wrong, @AuthenticationPrincipal Viewer viewer) {
        return taking.takeBack(orderId, wrong, viewer);
    }
}
