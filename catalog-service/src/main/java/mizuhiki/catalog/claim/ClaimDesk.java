package mizuhiki.catalog.claim;

import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.buyer.TicketWriting;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.DeskLanes;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The one place where claims are made: a ticket, a place in the queue, or the reason why not. */
@Service
class ClaimDesk {

    private final DeskLanes desk;
    private final BuyersHolds holds;
    private final TicketWriting tickets;

    ClaimDesk(DeskLanes desk, BuyersHolds holds, TicketWriting tickets) {
        this.desk = desk;
        this.holds = holds;
        this.tickets = tickets;
    }

    Mono<Outcome> claim(Claim claim) {
        return Moment.get()
                .flatMap(at -> desk.ask(claim.request(at)))
                .map(Desk::unlessRefused)
                .flatMap(answer -> outcome(answer, claim.buyer()));
    }

    /** The buyer no longer wants it: the next one may have it at once. */
    Mono<Void> release(UUID holdId, BuyerKey buyer) {
        return Mono.zip(
                        holds.productOf(holdId),
                        Moment.get(),
                        (productId, at) -> new Request.Release(productId, holdId, buyer.hash(), at))
                .flatMap(desk::ask)
                .map(Desk::unlessRefused)
                .then();
    }

    private Mono<Outcome> outcome(Answer answer, BuyerKey buyer) {
        return switch (answer) {
            case Answer.Kept kept -> tickets.write(kept.hold(), buyer).map(Outcome.Won::new);
            case Answer.Queued queued -> Mono.just(new Outcome.InQueue(queued.waiter(), queued.place(), buyer));
            case Answer.Refused refused -> Mono.error(refused.reason());
            case Answer.Done done -> Mono.error(() -> new IllegalStateException("a claim is not just done"));
        };
    }
}
