package mizuhiki.shared.ticket;

import java.time.Instant;
import mizuhiki.shared.secret.Seal;
import mizuhiki.shared.secret.Seals;
import org.springframework.stereotype.Component;

/** Gives out signed tickets and takes them back. */
@Component
public class TicketOffice {

    private final Seal seal;

    TicketOffice(Seals seals) {
        this.seal = seals.of("ticket");
    }

    public String issue(Ticket ticket) {
        return seal.close(ticket);
    }

    /** Refuses early what is long over; the last word has the database when the order is written. */
    public Ticket read(String token) {
        var ticket = seal.open(token, Ticket.class).orElseThrow(TicketInvalid::new);
        if (ticket.expiresAt().isBefore(Instant.now())) {
            throw new TicketExpired();
        }
        return ticket;
    }
}
