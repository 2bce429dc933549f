package mizuhiki.order.parcel;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Viewer;
import org.jspecify.annotations.Nullable;

/** A parcel as it should have been noted, and why it was not. */
record RightParcel(
        @NotBlank @Size(max = 40) String carrier,
        @Nullable @Size(max = 40) String trackingNumber,
        @NotNull @Min(0) @Max(100_000_000) Long shippingCost,
        @NotBlank @Size(max = 200) String reason) {

    ParcelCorrection of(UUID orderId, Viewer by, Instant now) {
        return new ParcelCorrection(
                UuidCreator.getTimeOrderedEpoch(),
                orderId,
                carrier.strip(),
                trackingNumber == null || trackingNumber.isBlank() ? null : trackingNumber.strip(),
                Yen.of(shippingCost),
                reason.strip(),
                by.personId(),
                now);
    }
}
