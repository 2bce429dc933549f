package mizuhiki.order.transfer;

import java.util.UUID;
import mizuhiki.order.payway.PayWay;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What a member is to get for a month, and how.
 *
 * @param way null where nothing was ever said: cash
 * @param number under which the bank knows the member
 * @param files of this month the member stands in already
 * @param handed the cash was given out already
 */
public record Due(
        UUID personId, String name, Yen amount, @Nullable PayWay way, int number, int files, boolean handed) {

    public String masked() {
        return way == null ? "" : way.masked();
    }

    public boolean isByTransfer() {
        return way != null && way.isTransfer();
    }
}
