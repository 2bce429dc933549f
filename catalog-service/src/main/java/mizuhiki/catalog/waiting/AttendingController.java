package mizuhiki.catalog.waiting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.buyer.WrittenTicket;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.money.Yen;
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

/** The queue and the holds of a product, for programs. */
@RestController
@RequestMapping("/api/v1/catalog/stock/{productId}")
@Allowed(Role.STAFF)
class AttendingController {

    private final Products products;
    private final Demand demand;
    private final Attending attending;

    AttendingController(Products products, Demand demand, Attending attending) {
        this.products = products;
        this.demand = demand;
        this.attending = attending;
    }

    @GetMapping("/queue")
    Flux<InQueue> queue(@PathVariable UUID productId) {
        return products.get(productId).thenMany(demand.queue(productId));
    }

    /** The ticket is in the browser of whoever waited; who wrote a comment elsewhere must be sent the link. */
    @PostMapping("/queue/{waiterId}/give")
    Mono<LiveHold> give(@PathVariable UUID productId, @PathVariable UUID waiterId) {
        return attending.give(productId, waiterId);
    }

    @PostMapping("/queue/{waiterId}/take-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takeOut(
            @PathVariable UUID productId, @PathVariable UUID waiterId, @AuthenticationPrincipal Viewer viewer) {
        return attending.takeOut(productId, waiterId, viewer);
    }

    /** Everybody who waits now. */
    @PostMapping("/queue/take-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takeAllOut(@PathVariable UUID productId, @AuthenticationPrincipal Viewer viewer) {
        return attending.takeAllOut(productId, viewer);
    }

    @GetMapping("/holds")
    Flux<LiveHold> holds(@PathVariable UUID productId) {
        return products.get(productId).thenMany(demand.holds(productId));
    }

    /** For somebody at the counter or on the phone; the ticket is told this once. */
    @PostMapping("/holds")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<KeptAside> keepAside(@PathVariable UUID productId, @Valid @RequestBody HoldRequest request) {
        return attending
                .keepAside(productId, request.quantity(), BuyerKey.random())
                .map(KeptAside::of);
    }

    @PostMapping("/holds/{holdId}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> release(@PathVariable UUID productId, @PathVariable UUID holdId) {
        return attending.release(productId, holdId);
    }

    record HoldRequest(@NotNull @Min(1) @Max(999) Integer quantity) {}

    /** @param expiresAt the order must be placed before */
    record KeptAside(UUID holdId, String ticket, int quantity, Yen price, Instant expiresAt) {

        static KeptAside of(WrittenTicket written) {
            var ticket = written.ticket();
            return new KeptAside(
                    ticket.holdId(),
                    written.token(),
                    ticket.quantity(),
                    ticket.unitPrice().times(ticket.quantity()),
                    ticket.expiresAt());
        }
    }
}
