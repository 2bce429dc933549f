package mizuhiki.order.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** A sale with everything its yen went through. */
record SaleStory(Facts facts, List<CreditRow> credits, Map<UUID, String> names) {

    /** @param minute in the show, when the piece was on air */
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
            Yen proceeds,
            Yen credited,
            LocalDate policyFrom,
            LocalDate bookedOn,
            @Nullable UUID showId,
            @Nullable String showTitle,
            @Nullable Integer minute,
            @Nullable LocalDate returnedOn) {}

    public String name(CreditRow row) {
        return names.getOrDefault(row.personId(), "");
    }
}
