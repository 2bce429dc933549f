package mizuhiki.order.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** A sale with everything its yen went through. */
record SaleStory(Facts facts, List<Part> credits, List<CreditTrace.Used> materials, Map<UUID, String> names) {

    /**
     * @param materialLater what the material cost more, or less, than was thought when the sale was shared
     * @param feesLater what the channel charged more, or less, than was thought, and for sending the money
     * @param returnedOn when pieces came back the last time
     * @param minute in the show, when the piece was on air
     */
    record Facts(
            UUID orderId,
            UUID productId,
            UUID lotId,
            String title,
            int quantity,
            Yen price,
            Yen shippingFee,
            Yen channelFee,
            Yen shippingCost,
            Yen materialCost,
            Yen materialLater,
            Yen feesLater,
            Yen proceeds,
            Yen credited,
            LocalDate policyFrom,
            LocalDate bookedOn,
            @Nullable UUID showId,
            @Nullable String showTitle,
            @Nullable Integer minute,
            @Nullable LocalDate returnedOn,
            int returned) {

        public boolean cameBackInPart() {
            return returned > 0 && returned < quantity;
        }
    }

    /**
     * @param sharedBy what decided within the stage; {@code measure} of {@code stageMeasure} is this member's part
     * @param openBefore what earlier sales left open, in parts of a yen
     * @param absorbed the pool bore it, not the member
     * @param adjusted what a channel charged, or material cost, otherwise than estimated
     */
    record Part(
            UUID id,
            UUID personId,
            Stage stage,
            int minutes,
            int stageMinutes,
            SharedBy sharedBy,
            int measure,
            int stageMeasure,
            int stageWeight,
            int allWeights,
            long openBefore,
            Yen yen,
            boolean absorbed,
            boolean goodsReturned,
            boolean adjusted,
            LocalDate bookedOn) {}

    public String name(Part part) {
        return names.getOrDefault(part.personId(), "");
    }
}
