package mizuhiki.order.sale;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A shipped order in money.
 *
 * @param showId the show on air when the piece was claimed
 * @param price of all pieces, without shipping
 * @param shippingFee what the buyer paid for shipping
 * @param shippingCost what the office paid for shipping
 * @param channelFee what the channel charged
 * @param materialCost of all pieces
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
        Yen materialCost,
        Instant shippedAt) {}
