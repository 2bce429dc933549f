package mizuhiki.order.rate;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** What people already worked under does not change behind them. */
final class BeginsTooEarly extends Refusal {

    public BeginsTooEarly(LocalDate day) {
        super(Reason.INVALID, day);
    }
}
