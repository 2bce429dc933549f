package mizuhiki.catalog.claim;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.buyer.TicketWriting;
import mizuhiki.catalog.buyer.WrittenTicket;
import mizuhiki.catalog.claim.BuyersHolds.Waiting;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.DeskLanes;
import mizuhiki.catalog.desk.Holds;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Where somebody asks whether it is their turn. Asking is enough to make it so, once it is. */
@Service
class QueueDesk {

    private final BuyersHolds buyers;
    private final Holds holds;
    private final DeskLanes desk;
    private final TicketWriting tickets;

    QueueDesk(BuyersHolds buyers, Holds holds, DeskLanes desk, TicketWriting tickets) {
        this.buyers = buyers;
        this.holds = holds;
        this.desk = desk;
        this.tickets = tickets;
    }

    Mono<MyTurn> look(UUID waiterId, BuyerKey buyer) {
        return own(waiterId, buyer)
                .flatMap(waiting -> waiting.overdue() ? lookAtDesk(waiting, buyer) : Mono.just(waiting))
                .flatMap(waiting -> turn(waiting, buyer));
    }

    /** Whoever waits no longer, because of the time or because it is their turn, sees how they stand instead. */
    Mono<MyTurn> leave(UUID waiterId, BuyerKey buyer) {
        return own(waiterId, buyer)
                .zipWith(Moment.get(), (waiting, at) -> leaving(waiting, buyer, at))
                .flatMap(desk::ask)
                .map(Desk::unlessRefused)
                .onErrorResume(NotFound.class, gone -> Mono.empty())
                .then(Mono.defer(() -> look(waiterId, buyer)));
    }

    private Mono<Waiting> own(UUID waiterId, BuyerKey buyer) {
        return buyers.waiting(waiterId)
                .filter(waiting -> waiting.isOf(buyer))
                .switchIfEmpty(Mono.error(() -> new NotFound(waiterId)));
    }

    private Mono<Waiting> lookAtDesk(Waiting waiting, BuyerKey buyer) {
        return Moment.get()
                .flatMap(at -> desk.ask(new Request.Look(waiting.productId(), at)))
                .then(Mono.defer(() -> own(waiting.id(), buyer)));
    }

    private static Request leaving(Waiting waiting, BuyerKey buyer, Instant at) {
        return new Request.Leave(waiting.productId(), waiting.id(), buyer.hash(), at);
    }

    private Mono<MyTurn> turn(Waiting waiting, BuyerKey buyer) {
        return Mono.justOrEmpty(waiting.holdId())
                .flatMap(holds::find)
                .flatMap(hold -> won(hold, buyer).map(won -> new MyTurn(waiting, hold, won.orElse(null))))
                .defaultIfEmpty(new MyTurn(waiting, null, null));
    }

    private Mono<Optional<WrittenTicket>> won(Hold hold, BuyerKey buyer) {
        return Mono.just(hold)
                .filter(given -> given.state() == Hold.State.LIVE)
                .flatMap(given -> tickets.write(given, buyer))
                .filter(written -> written.ticket().expiresAt().isAfter(Instant.now()))
                .singleOptional();
    }
}
