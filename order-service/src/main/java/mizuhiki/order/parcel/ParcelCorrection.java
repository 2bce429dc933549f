package mizuhiki.order.parcel;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A parcel as it was put right; the last one of an order counts.
 *
 * @param reason forgotten with the buyer
 */
public record ParcelCorrection(
        UUID id,
        UUID orderId,
        String carrier,
        @Nullable String trackingNumber,
        Yen shippingCost,
        @Nullable String reason,
        UUID notedBy,
        Instant notedAt) {}
