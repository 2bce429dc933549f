package mizuhiki.catalog.claim;

import mizuhiki.catalog.tray.Waiter;
import mizuhiki.shared.ticket.Ticket;

/** What a claim came to, where it was not refused. */
sealed interface Outcome {

    /** @param token the ticket, signed */
    record Won(Ticket ticket, String token) implements Outcome {}

    /** @param place 1 for whoever is next */
    record InQueue(Waiter waiter, int place, BuyerKey buyer) implements Outcome {}
}
