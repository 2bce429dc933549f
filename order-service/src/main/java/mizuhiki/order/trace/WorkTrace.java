package mizuhiki.order.trace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The way of one piece of work: the sales it had a part in, and what they earned whoever did it.
 *
 * @param credits the newest; those of long ago are only in the sum
 */
record WorkTrace(Work work, Sum sum, List<Earned> credits) {

    /**
     * @param minutes with all corrections
     * @param about what the lot, product, show or order is called
     */
    record Work(
            UUID id,
            UUID personId,
            Stage stage,
            String task,
            int minutes,
            LocalDate workedOn,
            @Nullable String about) {}

    /**
     * @param sales without what came back or was settled later
     * @param yen without what the pool bore
     */
    record Sum(long sales, Yen yen) {}

    /**
     * @param minutes of the same person for the same kind of work, this work among them
     * @param absorbed the pool bore it: it is in no wage
     * @param paid whether the month is closed, so that it is on a statement
     */
    record Earned(
            UUID creditId,
            UUID orderId,
            String title,
            @Nullable UUID photoId,
            LocalDate bookedOn,
            int minutes,
            Yen yen,
            boolean goodsReturned,
            boolean absorbed,
            boolean paid) {

        public YearMonth month() {
            return YearMonth.from(bookedOn);
        }
    }
}
