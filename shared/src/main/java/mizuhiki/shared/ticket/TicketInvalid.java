package mizuhiki.shared.ticket;

import mizuhiki.shared.problem.Refusal;

/** Not a ticket of this house, or one that was changed. */
public final class TicketInvalid extends Refusal {

    public TicketInvalid() {
        super(Reason.INVALID);
    }
}
