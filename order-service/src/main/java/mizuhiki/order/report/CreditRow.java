package mizuhiki.order.report;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One member's credit for one kind of work in one sale: what all numbers of the report are sums of.
 *
 * @param showTitle where it was sold; null for the shop
 * @param openBefore what earlier sales left open, in parts of a yen
 */
record CreditRow(
        UUID orderId,
        UUID productId,
        UUID personId,
        String title,
        @Nullable UUID showId,
        @Nullable String showTitle,
        Stage stage,
        int minutes,
        int stageMinutes,
        int stageWeight,
        int allWeights,
        long openBefore,
        Yen yen,
        boolean absorbed,
        boolean goodsReturned,
        LocalDate policyFrom,
        LocalDate bookedOn) {}
