package mizuhiki.order.shop;

import mizuhiki.shared.problem.Refusal;

/** The shop has not yet said who sells, or on which terms. */
public final class ShopNotOpen extends Refusal {

    public ShopNotOpen() {
        super(Reason.CONFLICT);
    }
}
