package mizuhiki.order.report;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One member's credit for one kind of work in one sale: what all numbers of the report are sums of.
 *
 * @param task the kind of work; null before the office has any
 * @param sharedBy what decided within the stage; {@code measure} of {@code stageMeasure} is this member's part
 * @param adjusted what a channel charged, or material cost, otherwise than estimated
 * @param showTitle where it was sold; null where it was in no show
 */
record CreditRow(
        UUID id,
        UUID orderId,
        UUID productId,
        UUID personId,
        String title,
        String channel,
        @Nullable UUID showId,
        @Nullable String showTitle,
        Stage stage,
        @Nullable String task,
        int minutes,
        int stageMinutes,
        SharedBy sharedBy,
        int measure,
        int stageMeasure,
        int stageWeight,
        int allWeights,
        Yen yen,
        boolean absorbed,
        boolean goodsReturned,
        boolean adjusted,
        LocalDate policyFrom,
        LocalDate bookedOn) {}
