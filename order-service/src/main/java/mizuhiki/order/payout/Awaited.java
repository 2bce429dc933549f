package mizuhiki.order.payout;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.shared.money.Yen;

/** An order whose fee is still an estimate. */
record Awaited(UUID orderId, String title, Yen gross, Yen estimatedFee, Instant shippedAt) {

    public String number() {
        return OrderNumber.of(orderId);
    }
}
