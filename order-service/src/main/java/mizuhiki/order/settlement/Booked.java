package mizuhiki.order.settlement;

import java.util.List;
import mizuhiki.order.sharing.Credit;

/** One settlement as it was booked, and whether its month is closed by now. */
public record Booked(Settlement settlement, List<Credit> credits, boolean closed) {

    boolean isReversal() {
        return settlement.reverses() != null;
    }
}
