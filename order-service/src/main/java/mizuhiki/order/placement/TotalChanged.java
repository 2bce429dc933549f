package mizuhiki.order.placement;

import mizuhiki.shared.problem.Refusal;

/** The buyer agreed to another total than the order would have now. */
public final class TotalChanged extends Refusal {

    TotalChanged() {
        super(Reason.CONFLICT);
    }
}
