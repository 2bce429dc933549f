package mizuhiki.catalog.buyer;

import java.util.UUID;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.HoldSettings;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.ticket.Ticket;
import mizuhiki.shared.ticket.TicketOffice;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes the ticket for a hold; as often as its buyer asks, it is the same one. */
@Component
public class TicketWriting {

    private final TicketOffice tickets;
    private final HoldSettings settings;

    TicketWriting(TicketOffice tickets, HoldSettings settings) {
        this.tickets = tickets;
        this.settings = settings;
    }

    public Mono<WrittenTicket> write(Hold hold, BuyerKey buyer) {
        return CurrentOffice.get()
                .map(officeId -> ticket(hold, officeId, buyer))
                .map(ticket -> new WrittenTicket(ticket, tickets.issue(ticket)));
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
                hold.mode());
    }
}
