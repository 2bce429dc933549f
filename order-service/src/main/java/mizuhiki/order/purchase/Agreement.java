package mizuhiki.order.purchase;

import java.time.LocalDate;
import mizuhiki.shared.money.Yen;

/**
 * How the piece reaches its buyer, and how and until when it is paid.
 *
 * @param payFirst nothing is kept aside: the piece is for whoever is seen to have paid first
 */
public record Agreement(Delivery delivery, Payment payment, Yen shippingFee, LocalDate payBy, boolean payFirst) {

    public enum Delivery {
        SHIPPING,
        PICKUP
    }

    public enum Payment {
        BANK_TRANSFER,
        AT_PICKUP
    }

    public boolean paysAtPickup() {
        return payment == Payment.AT_PICKUP;
    }

    Agreement payableUntil(LocalDate day) {
        return new Agreement(delivery, payment, shippingFee, day, payFirst);
    }
}
