package mizuhiki.order.checkout;

import java.util.UUID;
import mizuhiki.order.item.Items;
import mizuhiki.order.placement.Placements;
import mizuhiki.order.placement.TicketAlreadyUsed;
import mizuhiki.order.shop.ShopTerms;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.ticket.Ticket;
import mizuhiki.shared.ticket.TicketInvalid;
import mizuhiki.shared.ticket.TicketOffice;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What tickets offer: today's terms for the piece they keep aside. */
@Component
class Quotes {

    private final TicketOffice tickets;
    private final Items items;
    private final ShopTerms terms;
    private final Placements placements;

    Quotes(TicketOffice tickets, Items items, ShopTerms terms, Placements placements) {
        this.tickets = tickets;
        this.items = items;
        this.terms = terms;
        this.placements = placements;
    }

    Mono<Ticket> ticket(String token) {
        return CurrentOffice.get().map(officeId -> ticket(token, officeId));
    }

    /** Refuses a ticket there is an order for, so that nobody fills in a form in vain. */
    Mono<Quote> readUnused(String token) {
        return ticket(token).delayUntil(this::refuseUsed).flatMap(this::quote);
    }

    private Ticket ticket(String token, UUID officeId) {
        var ticket = tickets.read(token);
        if (!ticket.officeId().equals(officeId)) {
            throw new TicketInvalid();
        }
        return ticket;
    }

    private Mono<Quote> quote(Ticket ticket) {
        return Moment.today()
                .flatMap(today -> Mono.zip(
                        items.get(ticket.productId()),
                        terms.openOn(today),
                        (item, terms) -> new Quote(ticket, item, terms, today)));
    }

    private Mono<Void> refuseUsed(Ticket ticket) {
        return placements
                .isUsed(ticket.holdId())
                .filter(used -> used)
                .flatMap(used -> Mono.error(new TicketAlreadyUsed()));
    }
}
