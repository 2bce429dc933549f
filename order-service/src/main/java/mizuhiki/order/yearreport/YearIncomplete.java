package mizuhiki.order.yearreport;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.List;
import mizuhiki.shared.problem.Refusal;

/** Months of the year are missing, so there is no average to report. */
final class YearIncomplete extends Refusal {

    YearIncomplete(List<YearMonth> missing) {
        super(Reason.CONFLICT, missing.stream().map(YearMonth::toString).collect(joining(", ")));
    }
}
