package mizuhiki.order.credit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.sale.Sale;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a sale, or, negative, what its return takes back.
 *
 * @param reverses the settlement taken back
 * @param credited what members' work got; the rest stays with the pool
 */
record Settlement(
        UUID id,
        UUID orderId,
        @Nullable UUID reverses,
        UUID productId,
        UUID lotId,
        @Nullable UUID showId,
        String title,
        int quantity,
        Yen price,
        Yen shippingFee,
        Yen channelFee,
        Yen shippingCost,
        Yen materialCost,
        Yen proceeds,
        Yen credited,
        LocalDate policyFrom,
        LocalDate bookedOn,
        Instant happenedAt) {

    static Settlement of(Sale sale, LocalDate policyFrom, LocalDate bookedOn, Yen credited) {
        return new Settlement(
                UuidCreator.getTimeOrderedEpoch(),
                sale.orderId(),
                null,
                sale.productId(),
                sale.lotId(),
                sale.showId(),
                sale.title(),
                sale.quantity(),
                sale.price(),
                sale.shippingFee(),
                sale.channelFee(),
                sale.shippingCost(),
                sale.materialCost(),
                proceeds(sale),
                credited,
                policyFrom,
                bookedOn,
                sale.shippedAt());
    }

    /** What the buyer paid, minus what the sale itself cost. */
    static Yen proceeds(Sale sale) {
        return sale.price()
                .plus(sale.shippingFee())
                .minus(sale.channelFee())
                .minus(sale.shippingCost())
                .minus(sale.materialCost());
    }

    Settlement reversed(LocalDate day, Instant now) {
        return new Settlement(
                UuidCreator.getTimeOrderedEpoch(),
                orderId,
                id,
                productId,
                lotId,
                showId,
                title,
                -quantity,
                price.negated(),
                shippingFee.negated(),
                channelFee.negated(),
                shippingCost.negated(),
                materialCost.negated(),
                proceeds.negated(),
                credited.negated(),
                policyFrom,
                day,
                now);
    }
}
