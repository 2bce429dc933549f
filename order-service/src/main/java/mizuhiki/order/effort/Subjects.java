package mizuhiki.order.effort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.sale.Sale;
import org.jspecify.annotations.Nullable;

/** The things that were worked on for one sale, and the days whose common work served it. */
public record Subjects(
        UUID lotId, UUID productId, @Nullable UUID showId, UUID orderId, LocalDate commonFrom, LocalDate commonUntil) {

    public static Subjects of(Sale sale, YearMonth common) {
        return new Subjects(
                sale.lotId(), sale.productId(), sale.showId(), sale.orderId(), common.atDay(1), common.atEndOfMonth());
    }
}
