package mizuhiki.order.checkout;

import mizuhiki.shared.problem.Refusal;

/** There is an order for this ticket, and it is not yours or you hold its link already. */
final class TicketAlreadyUsed extends Refusal {

    TicketAlreadyUsed() {
        super(Reason.CONFLICT);
    }
}
