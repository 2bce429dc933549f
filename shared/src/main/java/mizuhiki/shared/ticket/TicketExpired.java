package mizuhiki.shared.ticket;

import mizuhiki.shared.problem.Refusal;

/** The time to buy is over; the piece may still be there to claim again. */
public final class TicketExpired extends Refusal {

    public TicketExpired() {
        super(Reason.GONE);
    }
}
