package mizuhiki.order.shop;

import mizuhiki.shared.problem.Refusal;

/** The shop has not yet said on which terms it sells. */
public final class ShopNotOpen extends Refusal {

    public ShopNotOpen() {
        super(Reason.CONFLICT);
    }
}
