package mizuhiki.order.weighing;

import java.time.LocalDate;
import java.time.YearMonth;

/** Whose common work a sale thanks. */
public enum CommonOf {
    /** As far as it is recorded when the sale is settled. */
    MONTH_OF_SALE,
    /** Complete by then. */
    MONTH_BEFORE;

    public YearMonth month(LocalDate soldOn) {
        var month = YearMonth.from(soldOn);
        return switch (this) {
            case MONTH_OF_SALE -> month;
            case MONTH_BEFORE -> month.minusMonths(1);
        };
    }
}
