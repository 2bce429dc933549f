package mizuhiki.order.parcel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mizuhiki.order.fulfilment.Shipment;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** A parcel as it should have been noted, and why it was not. */
record RightParcel(
        @NotBlank @Size(max = 40) String carrier,
        @Nullable @Size(max = 40) String trackingNumber,
        @NotNull @Min(0) @Max(100_000_000) Long shippingCost,
        @NotBlank @Size(max = 200) String reason) {

    /** What the channel is thought to charge stays as it was noted. */
    Shipment over(Shipment noted) {
        return new Shipment(carrier, trackingNumber, Yen.of(shippingCost), noted.channelFee());
    }
}
