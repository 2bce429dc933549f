package mizuhiki.order.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import mizuhiki.order.purchase.Agreement.Delivery;
import mizuhiki.shared.api.GivenText;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What the shop promises and charges, from a day on.
 *
 * @param shippingFee what a buyer pays for shipping
 * @param paymentDays how many days a buyer has to pay
 * @param pickupPlace where buyers may come for their pieces; null where nobody can, which must be said and not left out
 * @param returnTerms the law lets these decide; without any, a buyer may give back within eight days
 * @param shippingCost what a parcel usually costs the office
 * @param channelFeeRate what the channel usually charges, in hundredths of a percent of the price
 */
public record Terms(
        @NotNull LocalDate validFrom,
        @NotNull @Min(0) @Max(999_999) Yen shippingFee,
        @Min(1) @Max(60) int paymentDays,
        @NotBlank @Size(max = 500) String deliveryTime,

        @JsonProperty(required = true) @Size(max = 500) @Nullable
        String pickupPlace,

        @NotBlank @Size(max = 2000) String returnTerms,
        @NotBlank @Size(max = 500) String otherCosts,
        @NotNull @Min(0) @Max(999_999) Yen shippingCost,
        @Min(0) @Max(10000) int channelFeeRate) {

    private static final int WHOLE = 10_000;

    public Terms {
        pickupPlace = GivenText.orNull(pickupPlace);
    }

    public boolean offers(Delivery delivery) {
        return delivery == Delivery.SHIPPING || pickupPlace != null;
    }

    public Yen shippingFee(Delivery delivery) {
        return switch (delivery) {
            case SHIPPING -> shippingFee;
            case PICKUP -> Yen.ZERO;
        };
    }

    public LocalDate payBy(LocalDate orderedOn) {
        return orderedOn.plusDays(paymentDays);
    }

    /** Stands for all that a buyer is told, beside the total: other words, another promise. */
    public UUID promise() {
        var told = Arrays.asList(paymentDays, deliveryTime, pickupPlace, returnTerms, otherCosts);
        return UUID.nameUUIDFromBytes(told.toString().getBytes(UTF_8));
    }

    public BigDecimal channelFeePercent() {
        return BigDecimal.valueOf(channelFeeRate, 2);
    }

    /** The part of a yen is left to the seller. */
    public Yen channelFeeOf(Yen price) {
        return Yen.of(Math.floorDiv(price.times(channelFeeRate).amount(), WHOLE));
    }
}
