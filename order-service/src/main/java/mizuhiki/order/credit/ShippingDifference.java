package mizuhiki.order.credit;

import java.util.UUID;
import mizuhiki.order.settlement.Standing;
import mizuhiki.shared.money.Yen;

/**
 * A parcel that cost something else than was noted.
 *
 * @param correctionId where that was put right
 * @param more negative where it cost less
 */
public record ShippingDifference(UUID orderId, UUID correctionId, Yen more) {

    ShippingDifference ofReturned(Standing sale) {
        return new ShippingDifference(orderId, correctionId, sale.ofReturned(more));
    }
}
