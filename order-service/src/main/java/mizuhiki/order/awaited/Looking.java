package mizuhiki.order.awaited;

import java.util.List;
import java.util.UUID;
import mizuhiki.order.purchase.OrderNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which orders somebody wants to see.
 *
 * @param chosen in any case
 * @param number of one more; null or blank: those that wait
 * @param after the last one that was seen, to read on
 */
public record Looking(
        List<UUID> chosen,
        @Nullable String number,
        @Nullable UUID after) {

    boolean isNumbered() {
        return number != null && !number.isBlank();
    }

    /** Empty where it is no number. */
    String endOfId() {
        var end = number == null ? null : OrderNumber.endOfId(number);
        return end == null ? "" : end;
    }
}
