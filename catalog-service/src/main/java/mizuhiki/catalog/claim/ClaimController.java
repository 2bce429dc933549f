package mizuhiki.catalog.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.security.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Claims of programs; the buyer key is in the body, or in the cookie of the browser that asks. */
@RestController
@RequestMapping("/api/v1/claim/{slug}")
@OpenToAll
class ClaimController {

    private final ClaimDesk desk;

    ClaimController(ClaimDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<TicketView> claim(@Valid @RequestBody ClaimRequest request, ServerWebExchange exchange) {
        var buyer = BuyerKey.of(request.buyerKey()).orElseGet(() -> BuyerCookie.keptBy(exchange));
        return desk.claim(new Claim(request.productId(), request.quantity(), buyer))
                .map(TicketView::of);
    }

    @PostMapping("/{holdId}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> release(
            @PathVariable UUID holdId, @Valid @RequestBody ReleaseRequest request, ServerWebExchange exchange) {
        var buyer = BuyerKey.of(request.buyerKey())
                .or(() -> BuyerCookie.in(exchange))
                .orElseGet(BuyerKey::random);
        return desk.release(holdId, buyer);
    }

    record ClaimRequest(
            @NotNull UUID productId,
            @NotNull @Min(1) @Max(999) Integer quantity,
            @Pattern(regexp = BuyerKey.FORM) @Nullable String buyerKey) {}

    record ReleaseRequest(
            @Pattern(regexp = BuyerKey.FORM) @Nullable String buyerKey) {}

    /** {@code expiresAt} is the end of the ticket; the order must be placed before. */
    record TicketView(
            UUID holdId,
            String ticket,
            UUID productId,
            @Nullable UUID showId,
            int quantity,
            Yen unitPrice,
            Yen price,
            String buyerKey,
            Instant expiresAt) {

        static TicketView of(Claimed claimed) {
            var ticket = claimed.ticket();
            return new TicketView(
                    ticket.holdId(),
                    claimed.token(),
                    ticket.productId(),
                    ticket.showId(),
                    ticket.quantity(),
                    ticket.unitPrice(),
                    ticket.unitPrice().times(ticket.quantity()),
                    ticket.buyerKey(),
                    ticket.expiresAt());
        }
    }
}
