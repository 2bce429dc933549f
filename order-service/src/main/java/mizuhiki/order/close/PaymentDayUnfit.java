package mizuhiki.order.close;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** Wages of a month are paid in it or after it, and noted when they are. */
final class PaymentDayUnfit extends Refusal {

    PaymentDayUnfit(LocalDate first, LocalDate today) {
        super(Reason.INVALID, first, today);
    }
}
