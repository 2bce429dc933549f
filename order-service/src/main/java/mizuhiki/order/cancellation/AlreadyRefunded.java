package mizuhiki.order.cancellation;

import mizuhiki.shared.problem.Refusal;

final class AlreadyRefunded extends Refusal {

    AlreadyRefunded() {
        super(Reason.CONFLICT);
    }
}
