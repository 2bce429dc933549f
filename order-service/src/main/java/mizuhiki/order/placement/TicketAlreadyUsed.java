package mizuhiki.order.placement;

import mizuhiki.shared.problem.Refusal;

/** There is an order for this ticket, and it is not yours or you hold its link already. */
public final class TicketAlreadyUsed extends Refusal {

    public TicketAlreadyUsed() {
        super(Reason.CONFLICT);
    }
}
