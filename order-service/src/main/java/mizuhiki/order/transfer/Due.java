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
 */
public record Due(
        UUID personId, String name, Yen amount, @Nullable PayWay way, int number, Given given) {

    /**
     * What was given out of it already.
     *
     * @param files of this month the member stands in
     * @param inFile one of them pays; a payment that came back is none
     * @param handed the cash was given out
     * @param open neither a file nor a hand gave it out
     * @param awaited open; once its month is noted as paid, only what came back is
     */
    record Given(int files, boolean inFile, boolean handed, boolean open, boolean awaited) {}

    public String masked() {
        return way == null ? "" : way.masked();
    }

    public boolean isInFile() {
        return given.inFile();
    }

    public boolean isHanded() {
        return given.handed();
    }

    public boolean isOpen() {
        return given.open();
    }

    public boolean isAwaited() {
        return given.awaited();
    }

    public boolean isByTransfer() {
        return way != null && way.isTransfer();
    }
}
