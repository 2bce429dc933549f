package mizuhiki.catalog.waiting;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.buyer.TicketWriting;
import mizuhiki.catalog.buyer.WrittenTicket;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.Holds;
import mizuhiki.catalog.product.Products;
import mizuhiki.catalog.refusal.FewerLeft;
import mizuhiki.catalog.refusal.HoldOver;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What staff do for those who want a piece. */
@Service
public class Attending {

    private final Products products;
    private final Demand demand;
    private final Holds holds;
    private final Desk desk;
    private final TicketWriting tickets;

    Attending(Products products, Demand demand, Holds holds, Desk desk, TicketWriting tickets) {
        this.products = products;
        this.demand = demand;
        this.holds = holds;
        this.desk = desk;
        this.tickets = tickets;
    }

    /** It may have become their turn by itself a moment before; then they have it all the same. */
    Mono<LiveHold> give(UUID productId, UUID waiterId) {
        return demand.get(productId, waiterId)
                .then(Moment.get())
                .flatMap(at -> giveUnlessGone(new Request.Give(productId, waiterId, at)))
                .then(Mono.defer(() -> demand.findHold(productId, waiterId)))
                .switchIfEmpty(Mono.error(NoLongerWaiting::new));
    }

    private Mono<Answer> giveUnlessGone(Request.Give give) {
        return desk.ask(give)
                .onErrorMap(
                        FewerLeft.class,
                        few -> new NothingToGive(few.arguments().getFirst()))
                .onErrorResume(NotFound.class, gone -> Mono.empty());
    }

    /** For somebody who is no longer there for it: a name in jest, a buyer who called. Whoever waits behind moves up. */
    Mono<Void> takeOut(UUID productId, UUID waiterId, Viewer viewer) {
        return demand.get(productId, waiterId)
                .then(Moment.get())
                .map(at -> new Request.TakeOut(productId, waiterId, viewer.personId(), at))
                .flatMap(this::takeOutUnlessGone)
                .then();
    }

    /** For a queue full of names in jest. From its end, so that nobody's turn comes on the way. */
    Mono<Void> takeAllOut(UUID productId, Viewer viewer) {
        return products.get(productId)
                .then(Moment.get())
                .flatMapMany(at -> demand.queue(productId)
                        .map(waiter -> (Request) new Request.TakeOut(productId, waiter.id(), viewer.personId(), at)))
                .collectList()
                .filter(queue -> !queue.isEmpty())
                .flatMap(queue -> desk.decide(queue.reversed()))
                .then();
    }

    private Mono<Answer> takeOutUnlessGone(Request.TakeOut takeOut) {
        return desk.ask(takeOut).onErrorMap(NotFound.class, gone -> new NoLongerWaiting());
    }

    /** Whoever it was kept for no longer wants it, or staff need it; the next one may have it at once. */
    Mono<Void> release(UUID productId, UUID holdId) {
        return products.get(productId)
                .then(Moment.get())
                .flatMap(at -> desk.ask(new Request.Release(productId, holdId, null, at)))
                .then();
    }

    /** Whoever taps twice has ended it once; where an order came of it, nothing was ended. */
    Mono<Void> releaseUnlessOver(UUID productId, UUID holdId) {
        return release(productId, holdId)
                .onErrorResume(
                        HoldOver.class,
                        over -> holds.find(holdId)
                                .filter(hold -> hold.state().isOrdered())
                                .flatMap(ordered -> Mono.error(over)));
    }

    public Mono<WrittenTicket> keepAside(UUID productId, HoldForm form) {
        return keepAside(productId, form.quantity(), form.buyer());
    }

    /** For a buyer without a browser of ours: whoever has the ticket is the buyer. The same key gets the same pieces. */
    Mono<WrittenTicket> keepAside(UUID productId, int quantity, BuyerKey buyer) {
        return products.get(productId)
                .then(Moment.get())
                .map(at -> new Request.StaffClaim(
                        UuidCreator.getTimeOrderedEpoch(), productId, quantity, buyer.hash(), null, at))
                .flatMap(desk::ask)
                .ofType(Answer.Kept.class)
                .flatMap(kept -> tickets.write(kept.hold(), buyer));
    }
}
