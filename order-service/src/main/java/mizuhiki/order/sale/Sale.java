package mizuhiki.order.sale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A shipped order in money.
 *
 * @param showId the show on air when the piece was claimed
 * @param price of all pieces, without shipping
 * @param shippingFee what the buyer paid for shipping
 * @param shippingCost what the office paid for shipping
 * @param channelFee what the channel charged, or will charge as far as is known
 * @param transferFee the order's part of what it cost to have the channel's money sent
 * @param materialCost of all pieces, as stated with the listing; what was recorded of the lot takes its place
 */
public record Sale(
        UUID orderId,
        UUID productId,
        UUID lotId,
        @Nullable UUID showId,
        String title,
        int quantity,
        Yen price,
        Yen shippingFee,
        Yen shippingCost,
        Yen channelFee,
        Yen transferFee,
        Yen materialCost,
        Instant shippedAt) {

    /** Of all its pieces, as it turned out. */
    public Sale at(Yen newMaterialCost) {
        return new Sale(
                orderId,
                productId,
                lotId,
                showId,
                title,
                quantity,
                price,
                shippingFee,
                shippingCost,
                channelFee,
                transferFee,
                newMaterialCost,
                shippedAt);
    }

    public LocalDate soldOn() {
        return Moment.dayOf(shippedAt);
    }
}
