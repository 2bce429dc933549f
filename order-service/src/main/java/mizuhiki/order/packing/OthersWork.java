package mizuhiki.order.packing;

import mizuhiki.shared.problem.Refusal;

/** Members note their own work; that of others is noted by staff. */
final class OthersWork extends Refusal {

    OthersWork() {
        super(Reason.NOT_ALLOWED);
    }
}
