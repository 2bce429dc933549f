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
 * @param back of these payments, how many came back
 * @param handed the cash was given out already
 */
public record Due(
        UUID personId, String name, Yen amount, @Nullable PayWay way, int number, int files, int back, boolean handed) {

    public String masked() {
        return way == null ? "" : way.masked();
    }

    /** A payment that came back is none. */
    public boolean isInFile() {
        return files > back;
    }

    /** Of a wage that neither a file nor a hand gave out. */
    public boolean isOpen() {
        return amount.isPositive() && !isInFile() && !handed;
    }

    public boolean isByTransfer() {
        return way != null && way.isTransfer();
    }
}
