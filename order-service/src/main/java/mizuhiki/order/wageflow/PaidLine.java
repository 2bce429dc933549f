package mizuhiki.order.wageflow;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.wage.PayLine;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** One line of a statement that was given out. */
record PaidLine(
        LocalDate month,
        UUID personId,
        PayLine.Kind kind,
        @Nullable String label,
        Yen amount) {

    public YearMonth inMonth() {
        return YearMonth.from(month);
    }
}
