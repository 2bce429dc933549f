package mizuhiki.order.fulfilment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** A shipment as staff enter it. */
record ShipmentForm(
        @NotBlank @Size(max = 40) @Nullable String carrier,
        @Size(max = 40) @Nullable String trackingNumber,
        @NotNull @Min(0) @Max(100_000_000) @Nullable Long shippingCost,
        @NotNull @Min(0) @Max(100_000_000) @Nullable Long channelFee) {

    /** To be called once valid. */
    Shipment shipment() {
        return new Shipment(carrier == null ? "" : carrier, trackingNumber, yen(shippingCost), yen(channelFee));
    }

    private static Yen yen(@Nullable Long amount) {
        return amount == null ? Yen.ZERO : Yen.of(amount);
    }
}
