package mizuhiki.catalog.claim;

import java.util.UUID;
import mizuhiki.catalog.hold.Hold;
import mizuhiki.catalog.hold.HoldSettings;
import mizuhiki.catalog.hold.KeepingAside;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.StockCount;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.ticket.Ticket;
import mizuhiki.shared.ticket.TicketOffice;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The one place where claims are decided: a ticket, or the reason why not. */
@Service
class ClaimDesk {

    private final KeepingAside keepingAside;
    private final Stock stock;
    private final TicketOffice tickets;
    private final HoldSettings settings;

    ClaimDesk(KeepingAside keepingAside, Stock stock, TicketOffice tickets, HoldSettings settings) {
        this.keepingAside = keepingAside;
        this.stock = stock;
        this.tickets = tickets;
        this.settings = settings;
    }

    public Mono<Claimed> claim(Claim claim) {
        return keepingAside
                .keepAside(claim.wish())
                .switchIfEmpty(Mono.defer(() -> refuse(claim.productId())))
                .zipWith(CurrentOffice.get(), (hold, officeId) -> ticket(hold, officeId, claim.buyer()))
                .map(ticket -> new Claimed(ticket, tickets.issue(ticket)));
    }

    /** The buyer no longer wants it: the next one may have it at once. */
    public Mono<Void> release(UUID holdId, BuyerKey buyer) {
        return keepingAside.release(holdId, buyer.hash());
    }

    private Mono<Hold> refuse(UUID productId) {
        return stock.isOnSale(productId)
                .zipWith(stock.of(productId), ClaimDesk::reason)
                .flatMap(Mono::error);
    }

    private static Refusal reason(boolean onSale, StockCount count) {
        if (!onSale) {
            return new NotOnSale();
        }
        return count.available() > 0 ? new FewerLeft(count.available()) : new SoldOut();
    }

    private Ticket ticket(Hold hold, UUID officeId, BuyerKey buyer) {
        return new Ticket(
                officeId,
                hold.id(),
                hold.productId(),
                hold.lotId(),
                hold.showId(),
                hold.quantity(),
                hold.unitPrice(),
                buyer.value(),
                hold.ticketExpiresAt(settings.grace()),
                ClaimMode.HOLD_FIRST);
    }
}
