package mizuhiki.catalog.claim;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerCookie;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.buyer.WrittenTicket;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.web.counter.Counter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
@RequestMapping(ClaimController.PATH)
@OpenToAll
class ClaimController {

    static final String PATH = "/api/v1/claim/{slug}";

    private final ClaimDesk desk;

    ClaimController(ClaimDesk desk) {
        this.desk = desk;
    }

    @Bean
    static Counter<ClaimRequest> claimCounter(ClaimController controller) {
        return Counter.at(PATH, ClaimRequest.class, (request, visit) -> controller.claim(request, visit.exchange()));
    }

    @PostMapping
    @ApiResponse(
            responseCode = "201",
            description =
                    "A ticket: the pieces are kept for whoever claimed them; the same one for the same claim within ten seconds")
    @ApiResponse(responseCode = "202", description = "A place in the queue")
    Mono<ResponseEntity<ClaimView>> claim(@Valid @RequestBody ClaimRequest request, ServerWebExchange exchange) {
        var buyer = BuyerKey.of(request.buyerKey()).orElseGet(() -> BuyerCookie.keptBy(exchange));
        return desk.claim(new Claim(request.productId(), request.quantity(), buyer, request.showId()))
                .map(ClaimView::answer);
    }

    @PostMapping("/{holdId}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> release(
            @PathVariable UUID holdId, @Valid @RequestBody ReleaseRequest request, ServerWebExchange exchange) {
        return desk.release(holdId, BuyerCookie.givenOrIn(request.buyerKey(), exchange));
    }

    /** @param showId the show the buyer is watching, where the claim comes from its page */
    record ClaimRequest(
            @NotNull UUID productId,
            @NotNull @Min(1) @Max(999) Integer quantity,
            @Pattern(regexp = BuyerKey.FORM) @Nullable String buyerKey,
            @Nullable UUID showId) {}

    record ReleaseRequest(
            @Pattern(regexp = BuyerKey.FORM) @Nullable String buyerKey) {}

    sealed interface ClaimView {

        static ResponseEntity<ClaimView> answer(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Won won ->
                    ResponseEntity.status(HttpStatus.CREATED).body(TicketView.of(won.written()));
                case Outcome.InQueue waiting -> ResponseEntity.accepted().body(PlaceView.of(waiting));
            };
        }
    }

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
            Instant expiresAt,
            boolean payFirst)
            implements ClaimView {

        static TicketView of(WrittenTicket written) {
            var ticket = written.ticket();
            return new TicketView(
                    ticket.holdId(),
                    written.token(),
                    ticket.productId(),
                    ticket.showId(),
                    ticket.quantity(),
                    ticket.unitPrice(),
                    ticket.unitPrice().times(ticket.quantity()),
                    ticket.buyerKey(),
                    ticket.expiresAt(),
                    ticket.isPayFirst());
        }
    }

    /** @param place 1 for whoever is next */
    record PlaceView(UUID waiterId, UUID productId, int quantity, int place, String buyerKey) implements ClaimView {

        static PlaceView of(Outcome.InQueue outcome) {
            var waiter = outcome.waiter();
            return new PlaceView(
                    waiter.id(),
                    waiter.productId(),
                    waiter.quantity(),
                    outcome.place(),
                    outcome.buyer().value());
        }
    }
}
