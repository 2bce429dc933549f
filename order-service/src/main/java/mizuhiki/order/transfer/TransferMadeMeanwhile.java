package mizuhiki.order.transfer;

import java.time.YearMonth;
import mizuhiki.shared.problem.Refusal;

/** Somebody else made a file of the same month at the same time: nobody may be paid by both. */
final class TransferMadeMeanwhile extends Refusal {

    TransferMadeMeanwhile(YearMonth month) {
        super(Reason.CONFLICT, month);
    }
}
