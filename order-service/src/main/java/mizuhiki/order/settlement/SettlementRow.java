package mizuhiki.order.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** A settlement as its table keeps it. */
record SettlementRow(
        UUID id,
        UUID orderId,
        @Nullable UUID reverses,
        @Nullable UUID adjusts,
        UUID productId,
        UUID lotId,
        @Nullable UUID showId,
        String title,
        int quantity,
        Yen price,
        Yen shippingFee,
        Yen channelFee,
        Yen transferFee,
        Yen shippingCost,
        Yen materialCost,
        Yen proceeds,
        Yen credited,
        LocalDate policyFrom,
        LocalDate finalOn,
        LocalDate bookedOn,
        Instant happenedAt) {

    static SettlementRow of(Settlement settlement) {
        var takings = settlement.takings();
        return new SettlementRow(
                settlement.id(),
                settlement.orderId(),
                settlement.reverses(),
                settlement.adjusts(),
                settlement.productId(),
                settlement.lotId(),
                settlement.showId(),
                settlement.title(),
                settlement.quantity(),
                takings.price(),
                takings.shippingFee(),
                takings.channelFee(),
                takings.transferFee(),
                takings.shippingCost(),
                takings.materialCost(),
                takings.proceeds(),
                settlement.credited(),
                settlement.policyFrom(),
                settlement.finalOn(),
                settlement.bookedOn(),
                settlement.happenedAt());
    }

    Settlement settlement() {
        return new Settlement(
                id,
                orderId,
                reverses,
                adjusts,
                productId,
                lotId,
                showId,
                title,
                quantity,
                new Takings(price, shippingFee, channelFee, transferFee, shippingCost, materialCost),
                credited,
                policyFrom,
                finalOn,
                bookedOn,
                happenedAt);
    }
}
