package mizuhiki.order.cancellation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.money.Yen;

/**
 * Money given back.
 *
 * @param pieces how many had come back by then: it closes the account for all of them
 */
record Refund(UUID id, UUID orderId, Instant refundedAt, Yen amount, int pieces) {

    static Refund of(Order order, Instant now, Yen amount, int pieces) {
        return new Refund(UuidCreator.getTimeOrderedEpoch(), order.id(), now, amount, pieces);
    }
}
