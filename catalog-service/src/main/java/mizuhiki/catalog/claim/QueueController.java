package mizuhiki.catalog.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerCookie;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.claim.ClaimController.TicketView;
import mizuhiki.shared.security.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Places in a queue, for programs. */
@RestController
@RequestMapping("/api/v1/claim/{slug}/places/{waiterId}")
@OpenToAll
class QueueController {

    private final QueueDesk desk;

    QueueController(QueueDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Mono<TurnView> look(
            @PathVariable UUID waiterId, @RequestParam @Nullable String buyerKey, ServerWebExchange exchange) {
        return desk.look(waiterId, BuyerCookie.givenOrIn(buyerKey, exchange)).map(TurnView::of);
    }

    @PostMapping("/leave")
    Mono<TurnView> leave(
            @PathVariable UUID waiterId, @Valid @RequestBody LeaveRequest request, ServerWebExchange exchange) {
        return desk.leave(waiterId, BuyerCookie.givenOrIn(request.buyerKey(), exchange))
                .map(TurnView::of);
    }

    record LeaveRequest(
            @Pattern(regexp = BuyerKey.FORM) @Nullable String buyerKey) {}

    /**
     * A place in a queue.
     *
     * @param place 1 for whoever is next; null once nobody waits here any more
     * @param ticket while it is this buyer's turn
     */
    record TurnView(
            UUID waiterId,
            UUID productId,
            MyTurn.Stand stand,
            @Nullable Integer place,
            @Nullable TicketView ticket) {

        static TurnView of(MyTurn turn) {
            var waiting = turn.waiting();
            return new TurnView(
                    waiting.id(),
                    waiting.productId(),
                    turn.stand(),
                    turn.isWaiting() ? waiting.place() : null,
                    turn.won() == null ? null : TicketView.of(turn.won()));
        }
    }
}
