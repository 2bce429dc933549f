package mizuhiki.order.awaited;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.shared.money.Yen;

/**
 * An order whose fee is still an estimate.
 *
 * @param returned its goods came back: the channel may keep a fee, or say nothing of it any more
 */
public record Awaited(UUID orderId, String title, Yen gross, Yen estimatedFee, Instant shippedAt, boolean returned) {

    public String number() {
        return OrderNumber.of(orderId);
    }
}
