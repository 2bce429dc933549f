package mizuhiki.order.paying;

import java.time.LocalDate;
import java.time.YearMonth;
import mizuhiki.shared.problem.Refusal;

/** Wages of a month are paid in it or after it, and noted when they are. */
public final class PaymentDayUnfit extends Refusal {

    PaymentDayUnfit(LocalDate first, LocalDate today) {
        super(Reason.INVALID, first, today);
    }

    static LocalDate unless(LocalDate told, YearMonth month, LocalDate today) {
        var first = month.atDay(1);
        if (told.isBefore(first) || told.isAfter(today)) {
            throw new PaymentDayUnfit(first, today);
        }
        return told;
    }
}
