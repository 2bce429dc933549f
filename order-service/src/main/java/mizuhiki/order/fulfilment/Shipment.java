package mizuhiki.order.fulfilment;

import mizuhiki.shared.api.GivenText;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A parcel that leaves the house, or a piece handed over.
 *
 * @param shippingCost what the office really paid
 * @param channelFee what the channel is thought to charge, until its payout says what it did
 */
public record Shipment(String carrier, @Nullable String trackingNumber, Yen shippingCost, Yen channelFee) {

    /** A number left blank is none. */
    public Shipment {
        carrier = carrier.strip();
        trackingNumber = GivenText.orNull(trackingNumber);
    }
}
