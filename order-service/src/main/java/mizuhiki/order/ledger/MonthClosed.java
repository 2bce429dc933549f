package mizuhiki.order.ledger;

import io.r2dbc.spi.R2dbcException;
import java.time.LocalDate;
import java.time.YearMonth;
import mizuhiki.shared.problem.Refusal;

/** The month is closed for good: whatever comes late belongs to the next one. */
public final class MonthClosed extends Refusal {

    /** What the guard in the database raises. */
    private static final String STATE = "MZ001";

    public MonthClosed(LocalDate day) {
        super(Reason.CONFLICT, YearMonth.from(day));
    }

    public static boolean isMeantBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException refused && STATE.equals(refused.getSqlState())) {
                return true;
            }
        }
        return false;
    }
}
