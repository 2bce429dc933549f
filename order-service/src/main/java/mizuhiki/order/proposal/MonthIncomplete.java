package mizuhiki.order.proposal;

import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.text.Sentence;

/** Something is open that has to be settled before the month can be closed. */
public final class MonthIncomplete extends Refusal {

    MonthIncomplete(YearMonth month, List<OpenPoint> points) {
        super(Reason.CONFLICT, month, points.stream().map(MonthIncomplete::said).toList());
    }

    public static Sentence said(OpenPoint point) {
        return Sentence.of("checklist." + point.kind(), point.count());
    }
}
