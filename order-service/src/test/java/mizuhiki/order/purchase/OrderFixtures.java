package mizuhiki.order.purchase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.purchase.Agreement.Delivery;
import mizuhiki.order.purchase.Agreement.Payment;
import mizuhiki.shared.money.Yen;

/** Orders in every state, reached by real steps. */
final class OrderFixtures {

    private OrderFixtures() {}

    static Order placed() {
        return order(
                new Agreement(Delivery.SHIPPING, Payment.BANK_TRANSFER, Yen.of(370), LocalDate.of(2026, 12, 1), false));
    }

    static Order toBePaidAtPickup() {
        return order(new Agreement(Delivery.PICKUP, Payment.AT_PICKUP, Yen.ZERO, LocalDate.of(2026, 12, 1), false));
    }

    static Order paid() {
        return placed().pay();
    }

    static Order packed() {
        return paid().pack();
    }

    static Order shipped() {
        return packed().ship();
    }

    static Order returned() {
        return shipped().takeBack(2);
    }

    static Order cancelled() {
        return placed().cancel();
    }

    private static Order order(Agreement agreement) {
        var piece =
                new Piece(UUID.randomUUID(), UUID.randomUUID(), null, "水引のブローチ", null, 2, Yen.of(3000), Yen.of(600));
        return new Order(
                UUID.randomUUID(), UUID.randomUUID(), piece, agreement, Order.State.PLACED, false, 0, Instant.EPOCH, 1);
    }
}
