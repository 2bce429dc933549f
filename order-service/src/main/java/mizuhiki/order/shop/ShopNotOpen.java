package mizuhiki.order.shop;

import mizuhiki.shared.problem.Refusal;

/** The shop has not yet said on which terms it sells. */
final class ShopNotOpen extends Refusal {

    ShopNotOpen() {
        super(Reason.CONFLICT);
    }
}
