package mizuhiki.order.placement;

import mizuhiki.shared.problem.Refusal;

/** The buyer agreed to another total, or to another promise of the shop, than the order would have now. */
public final class TermsChanged extends Refusal {

    TermsChanged() {
        super(Reason.CONFLICT);
    }
}
